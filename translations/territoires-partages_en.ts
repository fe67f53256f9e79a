<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>csv</name>
    <message>
        <source>INSEE code</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>details</source>
        <translation>details</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Total of people met</source>
        <translation>Total of people met</translation>
    </message>
    <message>
        <source>People met with a file</source>
        <translation>People met with a file</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>How contact was made</source>
        <translation>How contact was made</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Anonymous people</source>
        <translation>Anonymous people</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Next step on</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Usual name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Encounter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Short code</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Encounters</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Technical reference of the file</source>
        <translation>Technical reference of the file</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Taken up from</source>
        <translation>Taken up from</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Taken up by</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Writes</translation>
    </message>
    <message>
        <source>Tried out on</source>
        <translation>Tried out on</translation>
    </message>
    <message>
        <source>Tried out by</source>
        <translation>Tried out by</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Erasures</translation>
    </message>
    <message>
        <source>Erasure done</source>
        <translation>Erasure done</translation>
    </message>
    <message>
        <source>Erasures done</source>
        <translation>Erasures done</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>Adoptions</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Recovery kit</translation>
    </message>
    <message>
        <source>Recovery kits</source>
        <translation>Recovery kits</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Shared with</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Shared by</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Sharings</source>
        <translation>Sharings</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Exchange request</source>
        <translation>Exchange request</translation>
    </message>
    <message>
        <source>Exchange requests</source>
        <translation>Exchange requests</translation>
    </message>
    <message>
        <source>Sealed lines</source>
        <translation>Sealed lines</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation>Accesses</translation>
    </message>
    <message>
        <source>Technical references of its exchanges</source>
        <translation>Technical references of its exchanges</translation>
    </message>
    <message>
        <source>Outing</source>
        <translation>Outing</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Started by</translation>
    </message>
    <message>
        <source>Places planned, one a line</source>
        <translation>Places planned, one a line</translation>
    </message>
    <message>
        <source>What to keep of it</source>
        <translation>What to keep of it</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Outings</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Likes to be reached by</translation>
    </message>
    <message>
        <source>Information given on</source>
        <translation>Information given on</translation>
    </message>
    <message>
        <source>Version of the information notice</source>
        <translation>Version of the information notice</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <source>Objection of</source>
        <translation>Objection of</translation>
    </message>
    <message>
        <source>What the person objects to</source>
        <translation>What the person objects to</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Same person as</translation>
    </message>
    <message>
        <source>Situation on</source>
        <translation>Situation on</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Administrative matters</source>
        <translation>Administrative matters</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobility</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Digital skills</source>
        <translation>Digital skills</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Lives</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Gets about</source>
        <translation>Gets about</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Level of education</translation>
    </message>
    <message>
        <source>Registered with</source>
        <translation>Registered with</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Follows from</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Proposed to</source>
        <translation>Proposed to</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>What the next referent should know</source>
        <translation>What the next referent should know</translation>
    </message>
    <message>
        <source>Answer read on</source>
        <translation>Answer read on</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Situation when leaving</source>
        <translation>Situation when leaving</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Came back on</translation>
    </message>
    <message>
        <source>Encounter template</source>
        <translation>Encounter template</translation>
    </message>
    <message>
        <source>Encounter templates</source>
        <translation>Encounter templates</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Exits</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>List exported</translation>
    </message>
    <message>
        <source>Columns, one a line</source>
        <translation>Columns, one a line</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>For programs</translation>
    </message>
    <message>
        <source>Saved export</source>
        <translation>Saved export</translation>
    </message>
    <message>
        <source>Saved exports</source>
        <translation>Saved exports</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>Added to</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Who reads it</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>Words to choose from</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>No longer asked</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulary</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>Added field</source>
        <translation>Added field</translation>
    </message>
    <message>
        <source>Added fields</source>
        <translation>Added fields</translation>
    </message>
    <message>
        <source>Word to choose</source>
        <translation>Word to choose</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Taken back on</translation>
    </message>
    <message>
        <source>Place among the added words</source>
        <translation>Place among the added words</translation>
    </message>
    <message>
        <source>Pathway began on</source>
        <translation>Pathway began on</translation>
    </message>
    <message>
        <source>What the person wishes</source>
        <translation>What the person wishes</translation>
    </message>
    <message>
        <source>Pathway ended on</source>
        <translation>Pathway ended on</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>Goes on from</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Pathway</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Kind of step</translation>
    </message>
    <message>
        <source>In the structure</source>
        <translation>In the structure</translation>
    </message>
    <message>
        <source>At a partner&apos;s</source>
        <translation>At a partner&apos;s</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Planned from</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Planned until</translation>
    </message>
    <message>
        <source>Really began on</source>
        <translation>Really began on</translation>
    </message>
    <message>
        <source>Really ended on</source>
        <translation>Really ended on</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Another attempt of</source>
        <translation>Another attempt of</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Pathways</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>What is done there</translation>
    </message>
    <message>
        <source>What it allows to try</source>
        <translation>What it allows to try</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Length in minutes</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>Or by somebody else</source>
        <translation>Or by somebody else</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>First session</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Comes again</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Called off on</source>
        <translation>Called off on</translation>
    </message>
    <message>
        <source>Why it was called off</source>
        <translation>Why it was called off</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>Told: on the waiting list</source>
        <translation>Told: on the waiting list</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Released on</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Signed up on</source>
        <translation>Signed up on</translation>
    </message>
    <message>
        <source>Signed up by</source>
        <translation>Signed up by</translation>
    </message>
    <message>
        <source>Sign-up cancelled on</source>
        <translation>Sign-up cancelled on</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Series of sessions</source>
        <translation>Series of sessions</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Seats taken</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Sign-up</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Sign-ups</translation>
    </message>
    <message>
        <source>Situation 3 months later</source>
        <translation>Situation 3 months later</translation>
    </message>
    <message>
        <source>Heard on, 3 months later</source>
        <translation>Heard on, 3 months later</translation>
    </message>
    <message>
        <source>Situation 6 months later</source>
        <translation>Situation 6 months later</translation>
    </message>
    <message>
        <source>Heard on, 6 months later</source>
        <translation>Heard on, 6 months later</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Network or scheme</source>
        <translation>Network or scheme</translation>
    </message>
    <message>
        <source>Networks and schemes</source>
        <translation>Networks and schemes</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Place of the appointment</source>
        <translation>Place of the appointment</translation>
    </message>
    <message>
        <source>What became of the appointment</source>
        <translation>What became of the appointment</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noted on</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Result of</source>
        <translation>Result of</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Helps with</translation>
    </message>
    <message>
        <source>What they can do</source>
        <translation>What they can do</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Days and hours</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>How to call on them</source>
        <translation>How to call on them</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>Last verified on</translation>
    </message>
    <message>
        <source>Not to be called on since</source>
        <translation>Not to be called on since</translation>
    </message>
    <message>
        <source>Kind of network or scheme</source>
        <translation>Kind of network or scheme</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>To the structure</source>
        <translation>To the structure</translation>
    </message>
    <message>
        <source>To the partner</source>
        <translation>To the partner</translation>
    </message>
    <message>
        <source>Name they will read</source>
        <translation>Name they will read</translation>
    </message>
    <message>
        <source>Told to the person on</source>
        <translation>Told to the person on</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Formed on</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>What the group is about</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>Delegate by</source>
        <translation>Delegate by</translation>
    </message>
    <message>
        <source>Delegate since</source>
        <translation>Delegate since</translation>
    </message>
    <message>
        <source>Delegate until</source>
        <translation>Delegate until</translation>
    </message>
    <message>
        <source>Place in the group</source>
        <translation>Place in the group</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Name shown</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Brought in by</translation>
    </message>
    <message>
        <source>Agenda, one point a line</source>
        <translation>Agenda, one point a line</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>And by</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>In the words of the participants</source>
        <translation>In the words of the participants</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Place on the agenda</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrects</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Delegates present</source>
        <translation>Delegates present</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Number of items</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Place in the conclusions</source>
        <translation>Place in the conclusions</translation>
    </message>
    <message>
        <source>Other points of the agenda, one a line</source>
        <translation>Other points of the agenda, one a line</translation>
    </message>
    <message>
        <source>Minutes kept by</source>
        <translation>Minutes kept by</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Structure represented</source>
        <translation>Structure represented</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Represented by</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>What is answered</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Why it is refused</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Postponed to</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Structure that does it</source>
        <translation>Structure that does it</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>How it was told</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>What it would change for the team</source>
        <translation>What it would change for the team</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Milestone or deliverable</source>
        <translation>Milestone or deliverable</translation>
    </message>
    <message>
        <source>Structure that answers for it</source>
        <translation>Structure that answers for it</translation>
    </message>
    <message>
        <source>Person who answers for it</source>
        <translation>Person who answers for it</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>Given up on</source>
        <translation>Given up on</translation>
    </message>
    <message>
        <source>Structure it goes to</source>
        <translation>Structure it goes to</translation>
    </message>
    <message>
        <source>Posts, in % of a full-time one</source>
        <translation>Posts, in % of a full-time one</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>In kind</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Place in a group</source>
        <translation>Place in a group</translation>
    </message>
    <message>
        <source>Places in groups</source>
        <translation>Places in groups</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Names shown</translation>
    </message>
    <message>
        <source>Membership of a group</source>
        <translation>Membership of a group</translation>
    </message>
    <message>
        <source>Memberships of groups</source>
        <translation>Memberships of groups</translation>
    </message>
    <message>
        <source>Participants&apos; committee</source>
        <translation>Participants&apos; committee</translation>
    </message>
    <message>
        <source>Participants&apos; committees</source>
        <translation>Participants&apos; committees</translation>
    </message>
    <message>
        <source>Presence of a delegate</source>
        <translation>Presence of a delegate</translation>
    </message>
    <message>
        <source>Presences of delegates</source>
        <translation>Presences of delegates</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Item of conclusions</source>
        <translation>Item of conclusions</translation>
    </message>
    <message>
        <source>Items of conclusions</source>
        <translation>Items of conclusions</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>Steering committees</source>
        <translation>Steering committees</translation>
    </message>
    <message>
        <source>Representative at a steering committee</source>
        <translation>Representative at a steering committee</translation>
    </message>
    <message>
        <source>Representatives at steering committees</source>
        <translation>Representatives at steering committees</translation>
    </message>
    <message>
        <source>Answer to a proposal</source>
        <translation>Answer to a proposal</translation>
    </message>
    <message>
        <source>Answers to proposals</source>
        <translation>Answers to proposals</translation>
    </message>
    <message>
        <source>Answer told</source>
        <translation>Answer told</translation>
    </message>
    <message>
        <source>Answers told</source>
        <translation>Answers told</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Analysis of impact</source>
        <translation>Analysis of impact</translation>
    </message>
    <message>
        <source>Analyses of impact</source>
        <translation>Analyses of impact</translation>
    </message>
    <message>
        <source>Milestones and deliverables</source>
        <translation>Milestones and deliverables</translation>
    </message>
    <message>
        <source>Resources allotted</source>
        <translation>Resources allotted</translation>
    </message>
    <message>
        <source>Withdrawal read on</source>
        <translation>Withdrawal read on</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Answer the person was told</source>
        <translation>Answer the person was told</translation>
    </message>
    <message>
        <source>Issued by, as named then</source>
        <translation>Issued by, as named then</translation>
    </message>
    <message>
        <source>Structure, as named then</source>
        <translation>Structure, as named then</translation>
    </message>
    <message>
        <source>Kind, in the words of then</source>
        <translation>Kind, in the words of then</translation>
    </message>
    <message>
        <source>Domain, in the words of then</source>
        <translation>Domain, in the words of then</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Joined with</translation>
    </message>
    <message>
        <source>Said of the appointment of</source>
        <translation>Said of the appointment of</translation>
    </message>
    <message>
        <source>Conclusions handed over anew under the number</source>
        <translation>Conclusions handed over anew under the number</translation>
    </message>
    <message>
        <source>Number of the conclusions before the server was restored</source>
        <translation>Number of the conclusions before the server was restored</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Others present</translation>
    </message>
</context>
<context>
    <name>tp::ui::AccessCard</name>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Who can read</translation>
    </message>
    <message>
        <source>Internship, workshops, housing…</source>
        <translation>Internship, workshops, housing…</translation>
    </message>
    <message>
        <source>Share 1 file</source>
        <translation>Share 1 file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>On which basis</source>
        <translation>On which basis</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Nobody else.</source>
        <translation>Nobody else.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop sharing with %1</source>
        <translation>Stop sharing with %1</translation>
    </message>
    <message>
        <source>The team of %1, since the beginning</source>
        <translation>The team of %1, since the beginning</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>shared by %1</translation>
    </message>
    <message>
        <source>The file was shared with %1</source>
        <translation>The file was shared with %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 will read the whole file, from its beginning: names, ways of contact, notes, %n encounter(s). It may write in it; it can neither share nor erase it. What it has read cannot be taken back.</source>
        <translation>
            <numerusform>%1 will read the whole file, from its beginning: names, ways of contact, notes, %Ln encounter. It may write in it; it can neither share nor erase it. What it has read cannot be taken back.</numerusform>
            <numerusform>%1 will read the whole file, from its beginning: names, ways of contact, notes, %Ln encounters. It may write in it; it can neither share nor erase it. What it has read cannot be taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>File shared with %1.</source>
        <translation>File shared with %1.</translation>
    </message>
    <message>
        <source>Stop sharing with %1?</source>
        <translation>Stop sharing with %1?</translation>
    </message>
    <message>
        <source>%1 receives nothing more of this file. What it has already read, printed or exported stays with it.</source>
        <translation>%1 receives nothing more of this file. What it has already read, printed or exported stays with it.</translation>
    </message>
    <message>
        <source>Stop 1 share</source>
        <translation>Stop 1 share</translation>
    </message>
    <message>
        <source>%1 no longer reads this file.</source>
        <translation>%1 no longer reads this file.</translation>
    </message>
    <message>
        <source>No longer shared with your structure</source>
        <translation>No longer shared with your structure</translation>
    </message>
    <message>
        <source>What had arrived stays readable here. Nothing new arrives, and nothing can be written in it.</source>
        <translation>What had arrived stays readable here. Nothing new arrives, and nothing can be written in it.</translation>
    </message>
    <message>
        <source>%1 read this file until %2.</source>
        <translation>%1 read this file until %2.</translation>
    </message>
    <message>
        <source>The file is read from the moment it is shared: give today, or the earlier day it was agreed on.</source>
        <translation>The file is read from the moment it is shared: give today, or the earlier day it was agreed on.</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>Nothing was shared.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>tp::ui::AccessModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>With what</translation>
    </message>
    <message>
        <source>A file that is not shared with you, or was erased</source>
        <translation>A file that is not shared with you, or was erased</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>found by a search</source>
        <translation>found by a search</translation>
    </message>
    <message>
        <source>with deleted ones</source>
        <translation>with deleted ones</translation>
    </message>
    <message>
        <source>filtered by “%1”</source>
        <translation>filtered by “%1”</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: from %2</translation>
    </message>
    <message>
        <source>%1: before %2</source>
        <translation>%1: before %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::AccessTab</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Each opening of a person&apos;s file and each export. Only the structure&apos;s managers can read this; it is erased after twelve months.</source>
        <translation>Each opening of a person&apos;s file and each export. Only the structure&apos;s managers can read this; it is erased after twelve months.</translation>
    </message>
    <message>
        <source>Nothing yet. Lines come with each laptop&apos;s synchronisation.</source>
        <translation>Nothing yet. Lines come with each laptop&apos;s synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read yet: another manager&apos;s laptop gives this one the key when it synchronises.</source>
        <translation>
            <numerusform>%Ln entry cannot be read yet: another manager&apos;s laptop gives this one the key when it synchronises.</numerusform>
            <numerusform>%Ln entries cannot be read yet: another manager&apos;s laptop gives this one the key when it synchronises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n line(s) are shown; the command line gives all of them.</source>
        <translation>
            <numerusform>Only the newest line is shown; the command line gives all of them.</numerusform>
            <numerusform>Only the newest %Ln lines are shown; the command line gives all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ActText</name>
    <message>
        <source>The server cannot be reached. Nothing was changed: do it again once there is network.</source>
        <translation>The server cannot be reached. Nothing was changed: do it again once there is network.</translation>
    </message>
    <message>
        <source>This is no longer known here. Synchronise, then look again. Nothing was changed.</source>
        <translation>This is no longer known here. Synchronise, then look again. Nothing was changed.</translation>
    </message>
    <message>
        <source>This cannot be done as it is. Nothing was changed.</source>
        <translation>This cannot be done as it is. Nothing was changed.</translation>
    </message>
    <message>
        <source>This laptop does not hold the key for that. Nothing was changed.</source>
        <translation>This laptop does not hold the key for that. Nothing was changed.</translation>
    </message>
    <message>
        <source>Disk full: no file was written. Free some space or choose another place, then export again.</source>
        <translation>Disk full: no file was written. Free some space or choose another place, then export again.</translation>
    </message>
    <message>
        <source>No file could be written there. Your entries are untouched: choose another place, then export again.</source>
        <translation>No file could be written there. Your entries are untouched: choose another place, then export again.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ActivitiesPage</name>
    <message numerus="yes">
        <source>%Ln session(s) in the week shown.</source>
        <translation>
            <numerusform>%Ln session in the week shown.</numerusform>
            <numerusform>%Ln sessions in the week shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in the month shown.</source>
        <translation>
            <numerusform>%Ln session in the month shown.</numerusform>
            <numerusform>%Ln sessions in the month shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the structures offer, again and again.</source>
        <translation>What the structures offer, again and again.</translation>
    </message>
    <message>
        <source>Save the week programme</source>
        <translation>Save the week programme</translation>
    </message>
    <message>
        <source>programme-%1.pdf</source>
        <translation>programme-%1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Week programme saved.</source>
        <translation>Week programme saved.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Export the calendar</translation>
    </message>
    <message>
        <source>activities.ics</source>
        <translation>activities.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) exported.</source>
        <translation>
            <numerusform>%Ln session exported.</numerusform>
            <numerusform>%Ln sessions exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Whose sessions</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>My structure</source>
        <translation>My structure</translation>
    </message>
    <message>
        <source>Those I lead</source>
        <translation>Those I lead</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Sessions of the week</source>
        <translation>Sessions of the week</translation>
    </message>
    <message>
        <source>No session this week.</source>
        <translation>No session this week.</translation>
    </message>
    <message>
        <source>Sessions are planned from an activity of the catalogue.</source>
        <translation>Sessions are planned from an activity of the catalogue.</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Open the catalogue</translation>
    </message>
    <message>
        <source>Week programme</source>
        <translation>Week programme</translation>
    </message>
    <message>
        <source>Export the calendar (.ics)</source>
        <translation>Export the calendar (.ics)</translation>
    </message>
    <message>
        <source>Week, month and catalogue</source>
        <translation>Week, month and catalogue</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Choose the session to sign up %1 for.</source>
        <translation>Choose the session to sign up %1 for.</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
    <message>
        <source>As a grid</source>
        <translation>As a grid</translation>
    </message>
    <message>
        <source>Search for a session</source>
        <translation>Search for a session</translation>
    </message>
    <message>
        <source>No session like it this week.</source>
        <translation>No session like it this week.</translation>
    </message>
    <message>
        <source>Another week, or other words, may show it.</source>
        <translation>Another week, or other words, may show it.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week after</translation>
    </message>
</context>
<context>
    <name>tp::ui::ActivityPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Change the activity</source>
        <translation>Change the activity</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>No longer offer it</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Next sessions</translation>
    </message>
    <message>
        <source>Activity saved on this computer.</source>
        <translation>Activity saved on this computer.</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>None is planned.</translation>
    </message>
    <message>
        <source>%1, called off</source>
        <translation>%1, called off</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Offer it again</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>No longer offered. What was planned stays.</source>
        <translation>No longer offered. What was planned stays.</translation>
    </message>
    <message>
        <source>Offered again.</source>
        <translation>Offered again.</translation>
    </message>
</context>
<context>
    <name>tp::ui::AddedFilter</name>
    <message>
        <source>%1: all</source>
        <translation>%1: all</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: yes</translation>
    </message>
    <message>
        <source>%1: words of it</source>
        <comment>an added field</comment>
        <translation>%1: words of it</translation>
    </message>
    <message>
        <source>%1 from DD/MM/YYYY</source>
        <comment>an added field</comment>
        <translation>%1 from DD/MM/YYYY</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>an added field</comment>
        <translation>%1 from</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>an added field</comment>
        <translation>%1, from</translation>
    </message>
    <message>
        <source>%1, to</source>
        <comment>an added field</comment>
        <translation>%1, to</translation>
    </message>
    <message>
        <source>to DD/MM/YYYY</source>
        <translation>to DD/MM/YYYY</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>No day: %1</source>
        <translation>No day: %1</translation>
    </message>
    <message>
        <source>No number: %1</source>
        <translation>No number: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::AddedText</name>
    <message>
        <source>%1: %2</source>
        <comment>added field, what was answered</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::AlikeModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, age and commune</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Line %1 of the same table</source>
        <translation>Line %1 of the same table</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>The same: nothing is created</source>
        <translation>The same: nothing is created</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In the table</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Perhaps the same as</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
</context>
<context>
    <name>tp::ui::Analyses</name>
    <message>
        <source>What the teams say of it</source>
        <translation>What the teams say of it</translation>
    </message>
    <message>
        <source>No team has written its analysis yet.</source>
        <translation>No team has written its analysis yet.</translation>
    </message>
    <message>
        <source>History of the analysis of %1</source>
        <translation>History of the analysis of %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>written on %1, after the vote</source>
        <translation>written on %1, after the vote</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>written on %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::AnswerForm</name>
    <message>
        <source>A refusal needs a reason, a postponement a day.</source>
        <translation>A refusal needs a reason, a postponement a day.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Give the answer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Answer of %1</translation>
    </message>
    <message>
        <source>Draft of the answer for %1</source>
        <translation>Draft of the answer for %1</translation>
    </message>
    <message>
        <source>To be told back by %1, by %2</source>
        <comment>day, who</comment>
        <translation>To be told back by %1, by %2</translation>
    </message>
    <message>
        <source>To be told back by %1</source>
        <comment>day</comment>
        <translation>To be told back by %1</translation>
    </message>
    <message>
        <source>Say first whether it is accepted, adapted, refused or postponed.</source>
        <translation>Say first whether it is accepted, adapted, refused or postponed.</translation>
    </message>
    <message>
        <source>A refusal needs its reason: the participants will read it.</source>
        <translation>A refusal needs its reason: the participants will read it.</translation>
    </message>
    <message>
        <source>Postponed to when? The proposal comes back on that day.</source>
        <translation>Postponed to when? The proposal comes back on that day.</translation>
    </message>
    <message>
        <source>Postponed to a day after the session, please.</source>
        <translation>Postponed to a day after the session, please.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Nothing was written yet.</translation>
    </message>
    <message>
        <source>Answer given. It is to be told to the participants now.</source>
        <translation>Answer given. It is to be told to the participants now.</translation>
    </message>
    <message>
        <source>Draft kept. All structures read it; nothing is answered yet.</source>
        <translation>Draft kept. All structures read it; nothing is answered yet.</translation>
    </message>
    <message>
        <source>What it was adapted to is not said.</source>
        <translation>What it was adapted to is not said.</translation>
    </message>
    <message>
        <source>Who does it is not said.</source>
        <translation>Who does it is not said.</translation>
    </message>
    <message>
        <source>By when is not said.</source>
        <translation>By when is not said.</translation>
    </message>
    <message>
        <source>%1 Give the answer once more to record it so.</source>
        <comment>what is not said</comment>
        <translation>%1 Give the answer once more to record it so.</translation>
    </message>
</context>
<context>
    <name>tp::ui::AttendanceDoubt</name>
    <message>
        <source>This session is on %1, which has not come yet by this computer’s clock. If it is right, say it again.</source>
        <translation>This session is on %1, which has not come yet by this computer’s clock. If it is right, say it again.</translation>
    </message>
</context>
<context>
    <name>tp::ui::AttendanceModel</name>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
</context>
<context>
    <name>tp::ui::AttendanceSheet</name>
    <message>
        <source>Sign-in sheet · %1 · %2</source>
        <comment>activity, when</comment>
        <translation>Sign-in sheet · %1 · %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign-in sheet: %1</source>
        <translation>Sign-in sheet: %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>This sheet holds personal data: keep it where only those who need it can read it.</source>
        <translation>This sheet holds personal data: keep it where only those who need it can read it.</translation>
    </message>
</context>
<context>
    <name>tp::ui::BoardModel</name>
    <message>
        <source>%1, %2</source>
        <comment>step, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>No phase yet</source>
        <translation>No phase yet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>phase, how many people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Last news</translation>
    </message>
    <message>
        <source>%1, two versions</source>
        <comment>since when</comment>
        <translation>%1, two versions</translation>
    </message>
</context>
<context>
    <name>tp::ui::CandidateList</name>
    <message>
        <source>%1, %2</source>
        <comment>name, age and commune</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not compared with every file yet.</source>
        <translation>Not compared with every file yet.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CaptureCard</name>
    <message>
        <source>Draft found again</source>
        <translation>Draft found again</translation>
    </message>
    <message>
        <source>This time is not understood. For example: 14:30, or yesterday 18:00.</source>
        <translation>This time is not understood. For example: 14:30, or yesterday 18:00.</translation>
    </message>
    <message>
        <source>This commune is not in Calvados. Choose one from the list, or leave it empty.</source>
        <translation>This commune is not in Calvados. Choose one from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>“%1” is not taken yet: Enter takes the lit row, Shift+Enter opens a new file.</source>
        <translation>“%1” is not taken yet: Enter takes the lit row, Shift+Enter opens a new file.</translation>
    </message>
    <message>
        <source>Say who you met: a name, a nickname, or a count such as 2m 18-21.</source>
        <translation>Say who you met: a name, a nickname, or a count such as 2m 18-21.</translation>
    </message>
    <message>
        <source>This day is not understood. For example: Friday, tomorrow, 27/11.</source>
        <translation>This day is not understood. For example: Friday, tomorrow, 27/11.</translation>
    </message>
    <message>
        <source>Encounter saved on this computer: %1.</source>
        <translation>Encounter saved on this computer: %1.</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>New encounter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What did you talk about?</source>
        <translation>What did you talk about?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Draft kept at %1</translation>
    </message>
    <message>
        <source>The draft could not be kept: it stands only on this screen</source>
        <translation>The draft could not be kept: it stands only on this screen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Label of the field of the place; after the dot, the kind of place: &quot;Where · public space&quot;</extracomment>
        <translation>Where</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nothing planned</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>And then?</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Where · %1</source>
        <translation>Where · %1</translation>
    </message>
    <message>
        <source>kind of place</source>
        <translation>kind of place</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>To be completed later it needs at least who you met: a name with Shift+Enter, or a count such as 1m 18-21.</source>
        <translation>To be completed later it needs at least who you met: a name with Shift+Enter, or a count such as 1m 18-21.</translation>
    </message>
    <message>
        <source>A reminder stands in somebody&apos;s file. Name somebody, or clear the reminder.</source>
        <translation>A reminder stands in somebody&apos;s file. Name somebody, or clear the reminder.</translation>
    </message>
    <message>
        <source>Say what to be reminded of, or clear its day.</source>
        <translation>Say what to be reminded of, or clear its day.</translation>
    </message>
    <message>
        <source>Say by when to be reminded. For example: Friday, tomorrow, 27/11.</source>
        <translation>Say by when to be reminded. For example: Friday, tomorrow, 27/11.</translation>
    </message>
    <message>
        <source>Saved on this computer, to be completed: %1.</source>
        <translation>Saved on this computer, to be completed: %1.</translation>
    </message>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>Filled in from “%1”.</translation>
    </message>
    <message>
        <source>No place has been noted yet.</source>
        <translation>No place has been noted yet.</translation>
    </message>
    <message>
        <source>Same place as last time: %1.</source>
        <translation>Same place as last time: %1.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Template (Ctrl+T)</source>
        <translation>Template (Ctrl+T)</translation>
    </message>
    <message>
        <source>To complete later</source>
        <translation>To complete later</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Saves what there is; it waits under “To do” until it is completed.</source>
        <translation>Saves what there is; it waits under “To do” until it is completed.</translation>
    </message>
    <message>
        <source>Reminder in the file: what to do</source>
        <translation>Reminder in the file: what to do</translation>
    </message>
    <message>
        <source>Reminder: by when</source>
        <translation>Reminder: by when</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Something that was typed in the last fields is not understood.</source>
        <translation>Something that was typed in the last fields is not understood.</translation>
    </message>
    <message>
        <source>Say instead how old they are about, for example 1m 18-21, and take their name away.</source>
        <translation>Say instead how old they are about, for example 1m 18-21, and take their name away.</translation>
    </message>
    <message>
        <source>Nothing was saved yet, and everything stays here. The file of %1 is no longer shared with your structure: nothing can be written in it.</source>
        <translation>Nothing was saved yet, and everything stays here. The file of %1 is no longer shared with your structure: nothing can be written in it.</translation>
    </message>
    <message>
        <source>Save them as an unnamed person</source>
        <translation>Save them as an unnamed person</translation>
    </message>
    <message>
        <source>Fill the card from a template</source>
        <translation>Fill the card from a template</translation>
    </message>
    <message>
        <source>The place noted last, once more</source>
        <translation>The place noted last, once more</translation>
    </message>
    <message>
        <source>%1 has not come yet by this computer’s clock. What is planned goes under “Next step”; if the time is right, save again.</source>
        <translation>%1 has not come yet by this computer’s clock. What is planned goes under “Next step”; if the time is right, save again.</translation>
    </message>
    <message>
        <source>A referral stands in somebody&apos;s file. Name somebody, or choose another next step.</source>
        <translation>A referral stands in somebody&apos;s file. Name somebody, or choose another next step.</translation>
    </message>
    <message>
        <source>Refer now…</source>
        <translation>Refer now…</translation>
    </message>
    <message>
        <source>Encounter saved. Choose of whom the referral is.</source>
        <translation>Encounter saved. Choose of whom the referral is.</translation>
    </message>
    <message>
        <source>The card is cleared.</source>
        <translation>The card is cleared.</translation>
    </message>
    <message>
        <source>Another encounter has been begun on the card. What was cleared comes back once that one is saved or cleared.</source>
        <translation>Another encounter has been begun on the card. What was cleared comes back once that one is saved or cleared.</translation>
    </message>
    <message>
        <source>What was cleared is back on the card.</source>
        <translation>What was cleared is back on the card.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CatalogueTab</name>
    <message>
        <source>Search for an activity</source>
        <translation>Search for an activity</translation>
    </message>
    <message>
        <source>Also those no longer offered</source>
        <translation>Also those no longer offered</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Add an activity</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>List of activities</translation>
    </message>
    <message>
        <source>No activity here.</source>
        <translation>No activity here.</translation>
    </message>
    <message>
        <source>What a structure offers stands here once; its sessions are planned from it.</source>
        <translation>What a structure offers stands here once; its sessions are planned from it.</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Kind of activity</translation>
    </message>
</context>
<context>
    <name>tp::ui::ChipGroup</name>
    <message>
        <source>Arrows move, Space chooses, digits choose the first ten</source>
        <translation>Arrows move, Space chooses, digits choose the first ten</translation>
    </message>
</context>
<context>
    <name>tp::ui::ChoiceEditor</name>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Something this computer cannot read</source>
        <translation>Something this computer cannot read</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, structure</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, which of them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No territory yet: a coordinator adds them in Consortium › Territories.</source>
        <translation>No territory yet: a coordinator adds them in Consortium › Territories.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Commands</name>
    <message>
        <source>New encounter</source>
        <translation>New encounter</translation>
    </message>
    <message>
        <source>Open or close this help</source>
        <translation>Open or close this help</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>Close what lies on top; what is typed is kept</source>
        <translation>Close what lies on top; what is typed is kept</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>To the next part of the window</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>To the part before</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Back to what was shown before</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Search in the page</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Undo what was done last</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Do again what was undone</translation>
    </message>
    <message>
        <source>Begin or go on with an outing</source>
        <translation>Begin or go on with an outing</translation>
    </message>
    <message>
        <source>start, team, tour</source>
        <translation>start, team, tour</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>new person, somebody met for the first time</source>
        <translation>new person, somebody met for the first time</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Add a reminder</translation>
    </message>
    <message>
        <source>to do, call back</source>
        <translation>to do, call back</translation>
    </message>
    <message>
        <source>Note the situation</source>
        <translation>Note the situation</translation>
    </message>
    <message>
        <source>obstacles, radar</source>
        <translation>obstacles, radar</translation>
    </message>
    <message>
        <source>Share the file</source>
        <translation>Share the file</translation>
    </message>
    <message>
        <source>grant, another structure</source>
        <translation>grant, another structure</translation>
    </message>
    <message>
        <source>Plan a step</source>
        <translation>Plan a step</translation>
    </message>
    <message>
        <source>pathway, attempt</source>
        <translation>pathway, attempt</translation>
    </message>
    <message>
        <source>Begin the pathway</source>
        <translation>Begin the pathway</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Refer…</translation>
    </message>
    <message>
        <source>referral, towards a partner</source>
        <translation>referral, towards a partner</translation>
    </message>
    <message>
        <source>Sign up for a session</source>
        <translation>Sign up for a session</translation>
    </message>
    <message>
        <source>activity, workshop</source>
        <translation>activity, workshop</translation>
    </message>
    <message>
        <source>Note the way out</source>
        <translation>Note the way out</translation>
    </message>
    <message>
        <source>leaving, end of the programme</source>
        <translation>leaving, end of the programme</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>CSV, table, spreadsheet, Excel</source>
        <translation>CSV, table, spreadsheet, Excel</translation>
    </message>
    <message>
        <source>Import encounters</source>
        <translation>Import encounters</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Add an activity</translation>
    </message>
    <message>
        <source>workshop, catalogue</source>
        <translation>workshop, catalogue</translation>
    </message>
    <message>
        <source>Plan a session of an activity</source>
        <translation>Plan a session of an activity</translation>
    </message>
    <message>
        <source>new session, workshop, date</source>
        <translation>new session, workshop, date</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Form a group</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>delegate</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>opinion, idea, participants&apos; committee</source>
        <translation>opinion, idea, participants&apos; committee</translation>
    </message>
    <message>
        <source>New session of the participants&apos; committee</source>
        <translation>New session of the participants&apos; committee</translation>
    </message>
    <message>
        <source>meeting, agenda</source>
        <translation>meeting, agenda</translation>
    </message>
    <message>
        <source>Plan the next steering committee</source>
        <translation>Plan the next steering committee</translation>
    </message>
    <message>
        <source>Add a professional</source>
        <translation>Add a professional</translation>
    </message>
    <message>
        <source>directory, partner, contact</source>
        <translation>directory, partner, contact</translation>
    </message>
    <message>
        <source>Add a network or scheme</source>
        <translation>Add a network or scheme</translation>
    </message>
    <message>
        <source>directory, partner</source>
        <translation>directory, partner</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>Export the people</translation>
    </message>
    <message>
        <source>Export the encounters</source>
        <translation>Export the encounters</translation>
    </message>
    <message>
        <source>Export the pathways</source>
        <translation>Export the pathways</translation>
    </message>
    <message>
        <source>Export the directory</source>
        <translation>Export the directory</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>new colleague, new laptop, code</source>
        <translation>new colleague, new laptop, code</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>who opened which file</source>
        <translation>who opened which file</translation>
    </message>
    <message>
        <source>Change the words to choose from</source>
        <translation>Change the words to choose from</translation>
    </message>
    <message>
        <source>vocabulary, list</source>
        <translation>vocabulary, list</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Add a field</translation>
    </message>
    <message>
        <source>custom, form</source>
        <translation>custom, form</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>appearance, theme, colours</source>
        <translation>appearance, theme, colours</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>larger, zoom</source>
        <translation>larger, zoom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>French, English</source>
        <translation>French, English</translation>
    </message>
    <message>
        <source>Spell checking</source>
        <translation>Spell checking</translation>
    </message>
    <message>
        <source>dictionary, underlines</source>
        <translation>dictionary, underlines</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Automatic lock</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Open with the computer&apos;s keychain</source>
        <translation>Open with the computer&apos;s keychain</translation>
    </message>
    <message>
        <source>without the passphrase</source>
        <translation>without the passphrase</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>Proxy and server</source>
        <translation>Proxy and server</translation>
    </message>
    <message>
        <source>network, connection</source>
        <translation>network, connection</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>file for support, problem</source>
        <translation>file for support, problem</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommitteeActs</name>
    <message>
        <source>%1: nothing is said any more.</source>
        <translation>%1: nothing is said any more.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, attendance</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) put on the agenda.</source>
        <translation>
            <numerusform>%Ln proposal put on the agenda.</numerusform>
            <numerusform>%Ln proposals put on the agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the agenda: it waits for another session.</source>
        <translation>Taken off the agenda: it waits for another session.</translation>
    </message>
    <message>
        <source>No proposal of this session is adopted: there is nothing to conclude yet.</source>
        <translation>No proposal of this session is adopted: there is nothing to conclude yet.</translation>
    </message>
    <message>
        <source>The corrected version is issued. It replaces the one before, under the same number.</source>
        <translation>The corrected version is issued. It replaces the one before, under the same number.</translation>
    </message>
    <message>
        <source>The conclusions are issued. Their number is given at the next exchange.</source>
        <translation>The conclusions are issued. Their number is given at the next exchange.</translation>
    </message>
    <message numerus="yes">
        <source>%n more to put on it.</source>
        <translation>
            <numerusform>%Ln more to put on it.</numerusform>
            <numerusform>%Ln more to put on it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued conclusions are not undone: a corrected version replaces them.</source>
        <translation>Issued conclusions are not undone: a corrected version replaces them.</translation>
    </message>
    <message>
        <source>The conclusions are issued. Their number is given at the next exchange of a manager or of the coordination.</source>
        <translation>The conclusions are issued. Their number is given at the next exchange of a manager or of the coordination.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommitteePanel</name>
    <message>
        <source>Issue the conclusions</source>
        <translation>Issue the conclusions</translation>
    </message>
    <message>
        <source>Conclusions as a PDF</source>
        <translation>Conclusions as a PDF</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Change the session</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>No group had a delegate on that day: it is said in the group.</source>
        <translation>No group had a delegate on that day: it is said in the group.</translation>
    </message>
    <message>
        <source>↑ ↓ to go through, P present, A absent, E excused, Space for the next answer.</source>
        <translation>↑ ↓ to go through, P present, A absent, E excused, Space for the next answer.</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Proposals of this session</source>
        <translation>Proposals of this session</translation>
    </message>
    <message>
        <source>No proposal is on the agenda yet.</source>
        <translation>No proposal is on the agenda yet.</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>New session of the participants&apos; committee</source>
        <translation>New session of the participants&apos; committee</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>To keep of it</source>
        <translation>To keep of it</translation>
    </message>
    <message>
        <source>Delegates: %1 of %2 present</source>
        <translation>Delegates: %1 of %2 present</translation>
    </message>
    <message numerus="yes">
        <source>Put %n waiting proposal(s) on the agenda</source>
        <translation>
            <numerusform>Put %Ln waiting proposal on the agenda</numerusform>
            <numerusform>Put %Ln waiting proposals on the agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue a corrected version</source>
        <translation>Issue a corrected version</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hold it after all</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) adopted: the conclusions are to be issued</source>
        <translation>
            <numerusform>%Ln proposal adopted: the conclusions are to be issued</numerusform>
            <numerusform>%Ln proposals adopted: the conclusions are to be issued</numerusform>
        </translation>
    </message>
    <message>
        <source>Conclusions, %1, issued on %2</source>
        <comment>number, day</comment>
        <translation>Conclusions, %1, issued on %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conclusions, version</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What is adopted is no longer what they say: a correction is a new version</source>
        <translation>What is adopted is no longer what they say: a correction is a new version</translation>
    </message>
    <message>
        <source>%1 issued others without knowing of these</source>
        <translation>%1 issued others without knowing of these</translation>
    </message>
    <message>
        <source>Issued twice</source>
        <translation>Issued twice</translation>
    </message>
    <message>
        <source>Two laptops that had not met concluded this session. These stand on every computer, the others stay in the history; a corrected version brings everything that was adopted together.</source>
        <translation>Two laptops that had not met concluded this session. These stand on every computer, the others stay in the history; a corrected version brings everything that was adopted together.</translation>
    </message>
    <message>
        <source>Issue a corrected version?</source>
        <translation>Issue a corrected version?</translation>
    </message>
    <message>
        <source>Issue the conclusions?</source>
        <translation>Issue the conclusions?</translation>
    </message>
    <message numerus="yes">
        <source>Issue the correction (%n item(s))</source>
        <translation>
            <numerusform>Issue the correction (%Ln item)</numerusform>
            <numerusform>Issue the correction (%Ln items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue (%n item(s))</source>
        <translation>
            <numerusform>Issue (%Ln item)</numerusform>
            <numerusform>Issue (%Ln items)</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is held after all.</source>
        <translation>The session is held after all.</translation>
    </message>
    <message>
        <source>The session is called off.</source>
        <translation>The session is called off.</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Refer…</translation>
    </message>
    <message numerus="yes">
        <source>Put %1 of %n waiting proposals on the agenda</source>
        <translation>
            <numerusform>Put %1 of %Ln waiting proposal on the agenda</numerusform>
            <numerusform>Put %1 of %Ln waiting proposals on the agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the steering committee as they stand, and nothing of them changes any more. This cannot be undone: a correction is a new version.</source>
        <translation>They go to the steering committee as they stand, and nothing of them changes any more. This cannot be undone: a correction is a new version.</translation>
    </message>
    <message>
        <source>History of this presence</source>
        <translation>History of this presence</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>History of the presence of %1</source>
        <translation>History of the presence of %1</translation>
    </message>
    <message>
        <source>History of the place of %1</source>
        <translation>History of the place of %1</translation>
    </message>
    <message>
        <source>Number before</source>
        <translation>Number before</translation>
    </message>
    <message>
        <source>no. %1, until the server was restored: a paper may bear it</source>
        <translation>no. %1, until the server was restored: a paper may bear it</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Others present</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>given at the next exchange of a manager or of the coordination</source>
        <translation>given at the next exchange of a manager or of the coordination</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommitteeSessionsModel</name>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Conclusions, %1</source>
        <comment>number</comment>
        <translation>Conclusions, %1</translation>
    </message>
    <message>
        <source>To conclude</source>
        <translation>To conclude</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommitteeStory</name>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, year, hour</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>provisional number</source>
        <translation>provisional number</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>%1 (coordination)</source>
        <translation>%1 (coordination)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>leaders, coordinator</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommitteesPage</name>
    <message>
        <source>Groups and committees</source>
        <translation>Groups, committees</translation>
    </message>
    <message>
        <source>Groups, committees, what became of it</source>
        <translation>Groups, committees, what became of it</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Participants&apos; committee</source>
        <translation>Participants&apos; committee</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommuneEditor</name>
    <message>
        <source>Name or postcode</source>
        <translation>Name or postcode</translation>
    </message>
    <message>
        <source>%1: choose one of the list.</source>
        <translation>%1: choose one of the list.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommunesEditor</name>
    <message numerus="yes">
        <source>its %n commune(s)</source>
        <translation>
            <numerusform>its %Ln commune</numerusform>
            <numerusform>its %Ln communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, postcode or intercommunality</source>
        <translation>Name, postcode or intercommunality</translation>
    </message>
    <message>
        <source>%1: add some</source>
        <translation>%1: add some</translation>
    </message>
    <message>
        <source>%1 that were chosen</source>
        <translation>%1 that were chosen</translation>
    </message>
</context>
<context>
    <name>tp::ui::ConclusionsSheet</name>
    <message>
        <source>conclusions-%1-%2.pdf</source>
        <comment>number, day</comment>
        <translation>conclusions-%1-%2.pdf</translation>
    </message>
    <message>
        <source>conclusions-%1.pdf</source>
        <comment>day</comment>
        <translation>conclusions-%1.pdf</translation>
    </message>
    <message>
        <source>Save the conclusions</source>
        <translation>Save the conclusions</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Conclusions saved as a PDF.</source>
        <translation>Conclusions saved as a PDF.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ConflictCard</name>
    <message>
        <source>Lines chosen</source>
        <translation>Lines chosen</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Keep all of mine</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Keep these choices</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Your colleague</source>
        <translation>Your colleague</translation>
    </message>
    <message>
        <source>The version you do not keep stays in the history.
%1 will see your choice at the next synchronisation.</source>
        <translation>The version you do not keep stays in the history.
%1 will see your choice at the next synchronisation.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>Yours, %1</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Written %1</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Shown meanwhile</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 line(s) chosen</source>
        <translation>
            <numerusform>%Ln of %1 lines chosen</numerusform>
            <numerusform>%Ln of %1 lines chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ConflictDraft</name>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>What had been chosen and typed is put aside.</source>
        <translation>What had been chosen and typed is put aside.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>What you had chosen and typed is back (%1). These choices are not kept yet.</source>
        <translation>What you had chosen and typed is back (%1). These choices are not kept yet.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ConflictLine</name>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>The whole entry</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Another value</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, one of its versions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put together. Change what you like before you keep it.</source>
        <translation>Put together. Change what you like before you keep it.</translation>
    </message>
    <message>
        <source>Write what is right. The versions beside stay in the history.</source>
        <translation>Write what is right. The versions beside stay in the history.</translation>
    </message>
    <message>
        <source>%1: this cannot stay empty.</source>
        <translation>%1: this cannot stay empty.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ConflictModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted on one side, changed on the other</source>
        <translation>Deleted on one side, changed on the other</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ConflictsPage</name>
    <message>
        <source>To read again</source>
        <translation>To read again</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>What has several versions</source>
        <translation>What has several versions</translation>
    </message>
    <message>
        <source>You can go on working. The other version stays visible as long as nobody has chosen.</source>
        <translation>You can go on working. The other version stays visible as long as nobody has chosen.</translation>
    </message>
    <message>
        <source>Nothing to read again.</source>
        <translation>Nothing to read again.</translation>
    </message>
    <message>
        <source>When two people change the same thing without network, both versions appear here.</source>
        <translation>When two people change the same thing without network, both versions appear here.</translation>
    </message>
    <message>
        <source>Two colleagues changed the same thing without network. Nothing is lost: choose line by line.</source>
        <translation>Two colleagues changed the same thing without network. Nothing is lost: choose line by line.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) kept. Undo shows again what was shown before; every version stays in the history.</source>
        <translation>
            <numerusform>%Ln choice kept. Undo shows again what was shown before; every version stays in the history.</numerusform>
            <numerusform>%Ln choices kept. Undo shows again what was shown before; every version stays in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) kept, the others are not: choose them again.</source>
        <translation>
            <numerusform>%Ln choice kept, the others are not: choose them again.</numerusform>
            <numerusform>%Ln choices kept, the others are not: choose them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) kept. Every version stays in the history.</source>
        <translation>
            <numerusform>%Ln choice kept. Every version stays in the history.</numerusform>
            <numerusform>%Ln choices kept. Every version stays in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) kept. Undo lets the other version stand; every version stays in the history.</source>
        <translation>
            <numerusform>%Ln choice kept. Undo lets the other version stand; every version stays in the history.</numerusform>
            <numerusform>%Ln choices kept. Undo lets the other version stand; every version stays in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ConsortiumPage</name>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Who works with us, on which laptops, and does each give a sign?</source>
        <translation>Who works with us, on which laptops, and does each give a sign?</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>A laptop is lost or stolen</translation>
    </message>
    <message>
        <source>A passphrase is forgotten</source>
        <translation>A passphrase is forgotten</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Somebody leaves</translation>
    </message>
    <message>
        <source>Somebody changes structure</source>
        <translation>Somebody changes structure</translation>
    </message>
    <message>
        <source>Parts of the consortium</source>
        <translation>Parts of the consortium</translation>
    </message>
    <message>
        <source>Members and laptops</source>
        <translation>Members and laptops</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Erasures</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>One administrator and no recovery kit: if this laptop is lost, nobody can invite or give a role any more. Make a kit.</source>
        <translation>One administrator and no recovery kit: if this laptop is lost, nobody can invite or give a role any more. Make a kit.</translation>
    </message>
    <message>
        <source>One administrator only: give the role to a second person.</source>
        <translation>One administrator only: give the role to a second person.</translation>
    </message>
    <message>
        <source>Erasures (%1)</source>
        <translation>Erasures (%1)</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Words and fields</source>
        <translation>Words and fields</translation>
    </message>
</context>
<context>
    <name>tp::ui::CountsEditor</name>
    <message>
        <source>Number of people</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>Add unnamed people</source>
        <translation>Add unnamed people</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Remove line %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::CoverageModel</name>
    <message>
        <source>under 1%</source>
        <translation>under 1%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>commune, intercommunality</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no encounter</source>
        <translation>%1: no encounter</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%Ln encounter</numerusform>
            <numerusform>%Ln encounters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a file</source>
        <translation>
            <numerusform>%Ln person with a file</numerusform>
            <numerusform>%Ln people with a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%Ln without a name</numerusform>
            <numerusform>%Ln without a name</numerusform>
        </translation>
    </message>
    <message>
        <source>the last on %1</source>
        <translation>the last on %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People whose file you may read, each once in a commune</source>
        <translation>People whose file you may read, each once in a commune</translation>
    </message>
    <message>
        <source>People without a file, as they were counted at each encounter</source>
        <translation>People without a file, as they were counted at each encounter</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunality</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Encounters</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>With a file</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Last encounter</source>
        <translation>Last encounter</translation>
    </message>
    <message>
        <source>people with a file not counted yet</source>
        <translation>people with a file not counted yet</translation>
    </message>
</context>
<context>
    <name>tp::ui::CoverageSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>intercommunality: communes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where people are met</source>
        <translation>Where people are met</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Encounters</translation>
    </message>
    <message>
        <source>Communes with encounters</source>
        <translation>Communes with encounters</translation>
    </message>
    <message>
        <source>Communes without an encounter</source>
        <translation>Communes without an encounter</translation>
    </message>
    <message>
        <source>Communes: official geographic code, La Poste, IGN, Licence Ouverte 2.0. No name of anybody stands here.</source>
        <translation>Communes: official geographic code, La Poste, IGN, Licence Ouverte 2.0. No name of anybody stands here.</translation>
    </message>
    <message>
        <source>People with a file were not counted yet: their column is left out.</source>
        <translation>People with a file were not counted yet: their column is left out.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CoverageTab</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Last 3 months</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>All territories</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Table as PDF</source>
        <translation>Table as PDF</translation>
    </message>
    <message>
        <source>Map of encounters by commune</source>
        <translation>Map of encounters by commune</translation>
    </message>
    <message>
        <source>Arrows go from commune to commune, with Shift also to those without an encounter; Enter shows its encounters.</source>
        <translation>Arrows go from commune to commune, with Shift also to those without an encounter; Enter shows its encounters.</translation>
    </message>
    <message>
        <source>See these encounters</source>
        <translation>See these encounters</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Map: closer</source>
        <translation>Map: closer</translation>
    </message>
    <message>
        <source>Map: further away</source>
        <translation>Map: further away</translation>
    </message>
    <message>
        <source>Map: all of it</source>
        <translation>Map: all of it</translation>
    </message>
    <message>
        <source>Map: the commune with the next number</source>
        <translation>Map: the commune with the next number</translation>
    </message>
    <message>
        <source>Map: the commune with the number before</source>
        <translation>Map: the commune with the number before</translation>
    </message>
    <message>
        <source>Encounters by commune</source>
        <translation>Encounters by commune</translation>
    </message>
    <message>
        <source>Which communes</source>
        <translation>Which communes</translation>
    </message>
    <message>
        <source>With encounters</source>
        <translation>With encounters</translation>
    </message>
    <message>
        <source>Without an encounter</source>
        <translation>Without an encounter</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>All communes</translation>
    </message>
    <message>
        <source>Choose a commune: arrows, or a click.</source>
        <translation>Choose a commune: arrows, or a click.</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) without an encounter since %1</source>
        <translation>
            <numerusform>%Ln commune without an encounter since %1</numerusform>
            <numerusform>%Ln communes without an encounter since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) without an encounter</source>
        <translation>
            <numerusform>%Ln commune without an encounter</numerusform>
            <numerusform>%Ln communes without an encounter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>communes without an encounter: which</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, among them %2 and %3.</source>
        <translation>%1, among them %2 and %3.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>12 encounters, 3 communes</comment>
        <translation>%1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%Ln encounter</numerusform>
            <numerusform>%Ln encounters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%Ln commune</numerusform>
            <numerusform>%Ln communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to count on these dates.</source>
        <translation>Nothing to count on these dates.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) without a commune.</source>
        <translation>
            <numerusform>%Ln encounter without a commune.</numerusform>
            <numerusform>%Ln encounters without a commune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) outside the map.</source>
        <translation>
            <numerusform>%Ln encounter outside the map.</numerusform>
            <numerusform>%Ln encounters outside the map.</numerusform>
        </translation>
    </message>
    <message>
        <source>coverage-%1.pdf</source>
        <translation>coverage-%1.pdf</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Table saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Table saved. The file is not protected: keep it where only those who need it can read it.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>No encounter to count yet.</source>
        <translation>No encounter to count yet.</translation>
    </message>
    <message>
        <source>Note the first one: Ctrl+N. The map then shows where people are met.</source>
        <translation>Note the first one: Ctrl+N. The map then shows where people are met.</translation>
    </message>
    <message>
        <source>Without a commune</source>
        <translation>Without a commune</translation>
    </message>
    <message>
        <source>Outside the map (%1)</source>
        <translation>Outside the map (%1)</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Communes: official geographic code, La Poste, IGN, Licence Ouverte 2.0. Tints tell intercommunalities apart; the grounds lie around the communes&apos; centres and are no official outlines.</source>
        <translation>Communes: official geographic code, La Poste, IGN, Licence Ouverte 2.0. Tints tell intercommunalities apart; the grounds lie around the communes&apos; centres and are no official outlines.</translation>
    </message>
    <message>
        <source>Map: the encounters of the commune</source>
        <translation>Map: the encounters of the commune</translation>
    </message>
    <message>
        <source>In the table alone, their centre is not known: %1.</source>
        <translation>In the table alone, their centre is not known: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>People with a file are not counted.</source>
        <translation>People with a file are not counted.</translation>
    </message>
    <message>
        <source>People with a file are being counted…</source>
        <translation>People with a file are being counted…</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Count them</translation>
    </message>
    <message>
        <source>Count people with a file</source>
        <translation>Count people with a file</translation>
    </message>
    <message>
        <source>Stop counting people with a file</source>
        <translation>Stop counting people with a file</translation>
    </message>
</context>
<context>
    <name>tp::ui::Dates</name>
    <message>
        <source>today at %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>yesterday at %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date, then a time</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::DayField</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>DD/MM/YYYY</translation>
    </message>
</context>
<context>
    <name>tp::ui::DelegatesModel</name>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
</context>
<context>
    <name>tp::ui::DiagnosticsCard</name>
    <message>
        <source>Save this file…</source>
        <translation>Save this file…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>When something does not work, this helps whoever repairs. It holds versions, numbers and states. No name, no note, no place, nothing about anybody; and nothing is sent: you save the file, and give it to whom you choose.</source>
        <translation>When something does not work, this helps whoever repairs. It holds versions, numbers and states. No name, no note, no place, nothing about anybody; and nothing is sent: you save the file, and give it to whom you choose.</translation>
    </message>
    <message>
        <source>All that the file will hold</source>
        <translation>All that the file will hold</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Save the diagnostics</translation>
    </message>
    <message>
        <source>diagnostics-%1.json</source>
        <translation>diagnostics-%1.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>File saved. Nothing was sent.</source>
        <translation>File saved. Nothing was sent.</translation>
    </message>
</context>
<context>
    <name>tp::ui::DialogPrompter</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>tp::ui::DirectoryModel</name>
    <message>
        <source>There now</source>
        <translation>There now</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Later today</translation>
    </message>
    <message>
        <source>No longer today</source>
        <translation>No longer today</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trade or kind</source>
        <translation>Trade or kind</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territories</translation>
    </message>
</context>
<context>
    <name>tp::ui::DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Add a network or scheme</source>
        <translation>Add a network or scheme</translation>
    </message>
    <message>
        <source>Add a professional</source>
        <translation>Add a professional</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to verify</source>
        <comment>how many entries, how many of all</comment>
        <translation>%1, %2 to verify</translation>
    </message>
    <message>
        <source>Directory and referrals</source>
        <translation>Directory and referrals</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Who can help</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Nothing waits for you here.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) wait(s) for you</source>
        <translation>
            <numerusform>%Ln referral waits for you</numerusform>
            <numerusform>%Ln referrals wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::DirectoryPanel</name>
    <message>
        <source>not understood, kept as it stands: %1</source>
        <translation>not understood, kept as it stands: %1</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verified today</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Change the entry</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Take out of the directory</source>
        <translation>Take out of the directory</translation>
    </message>
    <message>
        <source>Verified today.</source>
        <translation>Verified today.</translation>
    </message>
    <message>
        <source>Taken out of the directory. What was noted with it stays.</source>
        <translation>Taken out of the directory. What was noted with it stays.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Never verified</translation>
    </message>
    <message>
        <source>To verify: last checked on %1</source>
        <translation>To verify: last checked on %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verified on %1</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Days and hours</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Absences to come</source>
        <translation>Absences to come</translation>
    </message>
    <message>
        <source>New network or scheme</source>
        <translation>New network or scheme</translation>
    </message>
    <message>
        <source>New professional</source>
        <translation>New professional</translation>
    </message>
    <message>
        <source>Put back into the directory</source>
        <translation>Put back into the directory</translation>
    </message>
    <message>
        <source>In the directory again.</source>
        <translation>In the directory again.</translation>
    </message>
    <message>
        <source>Taken out on %1</source>
        <translation>Taken out on %1</translation>
    </message>
    <message>
        <source>Refer somebody</source>
        <translation>Refer somebody</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>A name, then Enter</translation>
    </message>
    <message>
        <source>Who is referred?</source>
        <translation>Who is referred?</translation>
    </message>
    <message>
        <source>They need a file first: a referral stands in it.</source>
        <translation>They need a file first: a referral stands in it.</translation>
    </message>
</context>
<context>
    <name>tp::ui::DirectoryTab</name>
    <message>
        <source>In plain words: no roof any more, debts, a driving licence…</source>
        <translation>In plain words: no roof any more, debts, a driving licence…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Networks and schemes</source>
        <translation>Networks and schemes</translation>
    </message>
    <message>
        <source>Can be called on today</source>
        <translation>Can be called on today</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>Who can help?</source>
        <translation>Who can help?</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Entries of the directory</source>
        <translation>Entries of the directory</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Nobody here.</translation>
    </message>
    <message>
        <source>Other words may find somebody. Whoever is missing can be added by any structure.</source>
        <translation>Other words may find somebody. Whoever is missing can be added by any structure.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Call in now</source>
        <translation>Call in now</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>All territories</translation>
    </message>
</context>
<context>
    <name>tp::ui::DisplayCard</name>
    <message>
        <source>Underline the words the dictionary does not know</source>
        <translation>Underline the words the dictionary does not know</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Usual size, 100 %</source>
        <translation>Usual size, 100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>In notes and long texts. The text never leaves this laptop. Right click, or the menu key, on a word: other spellings, and “Add to my words”.</source>
        <translation>In notes and long texts. The text never leaves this laptop. Right click, or the menu key, on a word: other spellings, and “Add to my words”.</translation>
    </message>
    <message>
        <source>No French dictionary was found on this computer. It can be installed: “hunspell-fr”.</source>
        <translation>No French dictionary was found on this computer. It can be installed: “hunspell-fr”.</translation>
    </message>
    <message>
        <source>Something is still being written on another page. Some parts take their right width when the program opens again.</source>
        <translation>Something is still being written on another page. Some parts take their right width when the program opens again.</translation>
    </message>
    <message>
        <source>Something is still being written on another page. The language changes when the program opens again: after Ctrl+L, or at the next start.</source>
        <translation>Something is still being written on another page. The language changes when the program opens again: after Ctrl+L, or at the next start.</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueCommittees</name>
    <message>
        <source>Milestone late: %1</source>
        <translation>Milestone late: %1</translation>
    </message>
    <message>
        <source>%1 · this structure answers for it</source>
        <comment>day</comment>
        <translation>%1 · this structure answers for it</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>%1 · steering committee</source>
        <comment>day</comment>
        <translation>%1 · steering committee</translation>
    </message>
    <message numerus="yes">
        <source>Prepare the steering committee: %Ln item(s) to answer</source>
        <translation>
            <numerusform>Prepare the steering committee: %Ln item to answer</numerusform>
            <numerusform>Prepare the steering committee: %Ln items to answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the steering committee</source>
        <translation>Prepare the steering committee</translation>
    </message>
    <message>
        <source>Tell it back: %1</source>
        <translation>Tell it back: %1</translation>
    </message>
    <message>
        <source>%1 · answered on %2: %3</source>
        <comment>by when, day, answer</comment>
        <translation>%1 · answered on %2: %3</translation>
    </message>
    <message>
        <source>Plan the next steering committee</source>
        <translation>Plan the next steering committee</translation>
    </message>
    <message>
        <source>none is planned · proposed: %1</source>
        <comment>day</comment>
        <translation>none is planned · proposed: %1</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <comment>day</comment>
        <translation>to be done by %1</translation>
    </message>
    <message>
        <source>Promised to the participants: %1</source>
        <translation>Promised to the participants: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>you represent %1</source>
        <translation>you represent %1</translation>
    </message>
    <message>
        <source>%1 · participants&apos; committee</source>
        <comment>day</comment>
        <translation>%1 · participants&apos; committee</translation>
    </message>
    <message numerus="yes">
        <source>Prepare the participants&apos; committee: %Ln proposal(s) on its agenda</source>
        <translation>
            <numerusform>Prepare the participants&apos; committee: %Ln proposal on its agenda</numerusform>
            <numerusform>Prepare the participants&apos; committee: %Ln proposals on its agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the participants&apos; committee: no proposal on its agenda yet</source>
        <translation>Prepare the participants&apos; committee: no proposal on its agenda yet</translation>
    </message>
    <message numerus="yes">
        <source>Issue the conclusions: %Ln proposal(s) adopted</source>
        <translation>
            <numerusform>Issue the conclusions: %Ln proposal adopted</numerusform>
            <numerusform>Issue the conclusions: %Ln proposals adopted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::DueFiles</name>
    <message>
        <source>You are the referent of %1 now</source>
        <translation>You are the referent of %1 now</translation>
    </message>
    <message>
        <source>in place of %1, since %2</source>
        <comment>member, day</comment>
        <translation>in place of %1, since %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more person(s) whose referent you are now</source>
        <translation>
            <numerusform>And %Ln more person whose referent you are now</numerusform>
            <numerusform>And %Ln more persons whose referent you are now</numerusform>
        </translation>
    </message>
    <message>
        <source>passed on by somebody who left</source>
        <translation>passed on by somebody who left</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueNumbers</name>
    <message>
        <source>Conclusions no. %1 are no. %2 from now on: print them and hand them over again</source>
        <translation>Conclusions no. %1 are no. %2 from now on: print them and hand them over again</translation>
    </message>
    <message>
        <source>%1 · participants&apos; committee · the server was restored</source>
        <comment>day</comment>
        <translation>%1 · participants&apos; committee · the server was restored</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueOutings</name>
    <message>
        <source>End the outing of %1</source>
        <translation>End the outing of %1</translation>
    </message>
    <message>
        <source>begun at %1 and left open: say when it ended</source>
        <translation>begun at %1 and left open: say when it ended</translation>
    </message>
</context>
<context>
    <name>tp::ui::DuePanel</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>A next step noted with an encounter comes here on its day.</source>
        <translation>A next step noted with an encounter comes here on its day.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without news since</source>
        <translation>Without news since</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %Ln day</numerusform>
            <numerusform>for %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. The history keeps it.</source>
        <translation>Done. The history keeps it.</translation>
    </message>
    <message>
        <source>Nobody you follow.</source>
        <translation>Nobody you follow.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>tp::ui::DuePathways</name>
    <message>
        <source>Two pathways are under way: %1</source>
        <translation>Two pathways are under way: %1</translation>
    </message>
    <message>
        <source>begun on %1, to be joined</source>
        <translation>begun on %1, to be joined</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueSessions</name>
    <message>
        <source>Session today: %1</source>
        <translation>Session today: %1</translation>
    </message>
    <message>
        <source>Who came? %1</source>
        <translation>Who came? %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed up</source>
        <translation>
            <numerusform>%Ln signed up</numerusform>
            <numerusform>%Ln signed up</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is signed up</source>
        <translation>nobody is signed up</translation>
    </message>
    <message>
        <source>attendance to note</source>
        <translation>attendance to note</translation>
    </message>
    <message numerus="yes">
        <source>attendance of %Ln to note</source>
        <translation>
            <numerusform>attendance of %Ln to note</numerusform>
            <numerusform>attendance of %Ln to note</numerusform>
        </translation>
    </message>
    <message>
        <source>More people than seats: %1</source>
        <translation>More people than seats: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how many seats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A seat came free: %1</source>
        <translation>A seat came free: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln person(s) of the waiting list to be told</source>
        <comment>when</comment>
        <translation>
            <numerusform>%1 · %Ln person of the waiting list to be told</numerusform>
            <numerusform>%1 · %Ln people of the waiting list to be told</numerusform>
        </translation>
    </message>
    <message>
        <source>Who prepares it? %1</source>
        <translation>Who prepares it? %1</translation>
    </message>
    <message>
        <source>%1 · led by %2, nobody of the team is named</source>
        <comment>when, who</comment>
        <translation>%1 · led by %2, nobody of the team is named</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>I do</translation>
    </message>
    <message>
        <source>%1 · led by %2, who has left the consortium</source>
        <comment>when, who</comment>
        <translation>%1 · led by %2, who has left the consortium</translation>
    </message>
    <message>
        <source>%1 · nobody is named</source>
        <comment>when</comment>
        <translation>%1 · nobody is named</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueSteps</name>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>No hurry</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What to do: who. &quot;Call back: Théo Lamotte&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>met on %1</source>
        <translation>met on %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>reminder</translation>
    </message>
    <message>
        <source>%1 · reminder</source>
        <translation>%1 · reminder</translation>
    </message>
    <message>
        <source>Answer a hand-over: %1</source>
        <translation>Answer a hand-over: %1</translation>
    </message>
    <message>
        <source>proposed by %1 on %2</source>
        <translation>proposed by %1 on %2</translation>
    </message>
    <message>
        <source>%1 is the referent of %2 now</source>
        <translation>%1 is the referent of %2 now</translation>
    </message>
    <message>
        <source>%1 declined to follow %2</source>
        <translation>%1 declined to follow %2</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>answered on %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Without news</source>
        <translation>Without news</translation>
    </message>
    <message>
        <source>%1 · step: what became of it?</source>
        <translation>%1 · step: what became of it?</translation>
    </message>
    <message>
        <source>Ask where they stand: %1</source>
        <translation>Ask where they stand: %1</translation>
    </message>
    <message>
        <source>%1 · left on %2: %3</source>
        <comment>3 months after leaving, day, situation</comment>
        <translation>%1 · left on %2: %3</translation>
    </message>
    <message>
        <source>%1 · referral %2</source>
        <comment>day, to or from whom</comment>
        <translation>%1 · referral %2</translation>
    </message>
    <message>
        <source>late for longer</source>
        <translation>late for longer</translation>
    </message>
    <message>
        <source>later than these</source>
        <translation>later than these</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more late next step(s)</source>
        <translation>
            <numerusform>And %Ln more late next step</numerusform>
            <numerusform>And %Ln more late next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more next step(s)</source>
        <translation>
            <numerusform>And %Ln more next step</numerusform>
            <numerusform>And %Ln more next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more late reminder(s)</source>
        <translation>
            <numerusform>And %Ln more late reminder</numerusform>
            <numerusform>And %Ln more late reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more reminder(s)</source>
        <translation>
            <numerusform>And %Ln more reminder</numerusform>
            <numerusform>And %Ln more reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more without news</source>
        <translation>
            <numerusform>And %Ln more without news</numerusform>
            <numerusform>And %Ln more without news</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more late next step(s), or yet more</source>
        <translation>
            <numerusform>And %Ln more late next step, or yet more</numerusform>
            <numerusform>And %Ln more late next steps, or yet more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more next step(s), or yet more</source>
        <translation>
            <numerusform>And %Ln more next step, or yet more</numerusform>
            <numerusform>And %Ln more next steps, or yet more</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointment today: %1</source>
        <translation>Appointment today: %1</translation>
    </message>
    <message>
        <source>last news %1, on %2</source>
        <translation>last news %1, on %2</translation>
    </message>
    <message>
        <source>no news since the file was opened</source>
        <translation>no news since the file was opened</translation>
    </message>
    <message>
        <source>heard of more recently than these</source>
        <translation>heard of more recently than these</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to review</source>
        <translation>
            <numerusform>%Ln file to review</numerusform>
            <numerusform>%Ln files to review</numerusform>
        </translation>
    </message>
    <message>
        <source>without news for two years</source>
        <translation>without news for two years</translation>
    </message>
    <message>
        <source>No answer yet: hand-over of %1</source>
        <translation>No answer yet: hand-over of %1</translation>
    </message>
    <message>
        <source>proposed to %1 on %2</source>
        <translation>proposed to %1 on %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::Duplicates</name>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>the name sounds the same</source>
        <translation>the name sounds the same</translation>
    </message>
    <message>
        <source>nickname of the same name</source>
        <translation>nickname of the same name</translation>
    </message>
    <message>
        <source>one letter apart</source>
        <translation>one letter apart</translation>
    </message>
    <message>
        <source>the name begins the same</source>
        <translation>the name begins the same</translation>
    </message>
    <message>
        <source>names in the other order</source>
        <translation>names in the other order</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>same family name</translation>
    </message>
    <message>
        <source>the family name sounds the same</source>
        <translation>the family name sounds the same</translation>
    </message>
    <message>
        <source>family name one letter apart</source>
        <translation>family name one letter apart</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>same initial</translation>
    </message>
    <message>
        <source>born the same year</source>
        <translation>born the same year</translation>
    </message>
    <message>
        <source>born a year apart</source>
        <translation>born a year apart</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>but another family name</translation>
    </message>
    <message>
        <source>but another year of birth</source>
        <translation>but another year of birth</translation>
    </message>
    <message>
        <source>same email address</source>
        <translation>same email address</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncounterDeletion</name>
    <message>
        <source>Encounter deleted.</source>
        <translation>Encounter deleted.</translation>
    </message>
    <message>
        <source>The encounter is back.</source>
        <translation>The encounter is back.</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncounterDetail</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Encounter of %1</source>
        <translation>Encounter of %1</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Encounter</translation>
    </message>
    <message>
        <source>Part of it needs a newer version of the program.</source>
        <translation>Part of it needs a newer version of the program.</translation>
    </message>
    <message>
        <source>Only its structure can change it.</source>
        <translation>Only its structure can change it.</translation>
    </message>
    <message>
        <source>Encounter saved on this computer.</source>
        <translation>Encounter saved on this computer.</translation>
    </message>
    <message>
        <source>Go on with what you typed</source>
        <translation>Go on with what you typed</translation>
    </message>
    <message>
        <source>This encounter was left to be completed. Saving takes the mark off, unless “%1” is ticked again.</source>
        <translation>This encounter was left to be completed. Saving takes the mark off, unless “%1” is ticked again.</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept, and comes back with the form.</source>
        <translation>Not saved yet. What you typed is kept, and comes back with the form.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which encounter, why it was not saved</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncounterFilters</name>
    <message>
        <source>Search in the encounters</source>
        <translation>Search in the encounters</translation>
    </message>
    <message>
        <source>From, date</source>
        <translation>From, date</translation>
    </message>
    <message>
        <source>From DD/MM/YYYY</source>
        <translation>From DD/MM/YYYY</translation>
    </message>
    <message>
        <source>To, date</source>
        <translation>To, date</translation>
    </message>
    <message>
        <source>To DD/MM/YYYY</source>
        <translation>To DD/MM/YYYY</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>All communes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>All territories</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Last 3 months</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Chosen dates</source>
        <translation>Chosen dates</translation>
    </message>
    <message>
        <source>Place, name, words of the note…</source>
        <translation>Place, name, words of the note…</translation>
    </message>
    <message>
        <source>Of one outing</source>
        <translation>Of one outing</translation>
    </message>
    <message>
        <source>Take off the filter: %1</source>
        <translation>Take off the filter: %1</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Without a commune</source>
        <translation>Without a commune</translation>
    </message>
    <message>
        <source>Only those to be completed</source>
        <translation>Only those to be completed</translation>
    </message>
    <message>
        <source>“%1” is not understood as a day, and does not narrow the list. For example: 24/11/2026.</source>
        <translation>“%1” is not understood as a day, and does not narrow the list. For example: 24/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is no commune of Calvados, and does not narrow the list. Choose one from the list, or leave it empty.</source>
        <translation>“%1” is no commune of Calvados, and does not narrow the list. Choose one from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>Several communes begin with “%1”: it does not narrow the list. Choose one of them.</source>
        <translation>Several communes begin with “%1”: it does not narrow the list. Choose one of them.</translation>
    </message>
    <message>
        <source>How contact was made</source>
        <translation>How contact was made</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>All contacts</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>All kinds of place</source>
        <translation>All kinds of place</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>All next steps</source>
        <translation>All next steps</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncounterReading</name>
    <message>
        <source>Referred to %1</source>
        <comment>structure or partner</comment>
        <translation>Referred to %1</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Refer…</translation>
    </message>
    <message>
        <source>Refer %1</source>
        <comment>a person</comment>
        <translation>Refer %1</translation>
    </message>
    <message>
        <source>History of what was noted of %1</source>
        <comment>a person</comment>
        <translation>History of what was noted of %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History of what was noted</source>
        <translation>History of what was noted</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncountersPage</name>
    <message>
        <source>Encounters</source>
        <translation>Encounters</translation>
    </message>
    <message>
        <source>No encounter here.</source>
        <translation>No encounter here.</translation>
    </message>
    <message>
        <source>Note the first one: Ctrl+N.</source>
        <translation>Note the first one: Ctrl+N.</translation>
    </message>
    <message>
        <source>No encounter matches.</source>
        <translation>No encounter matches.</translation>
    </message>
    <message>
        <source>Use fewer filters or fewer words.</source>
        <translation>Use fewer filters or fewer words.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>List of encounters</source>
        <translation>List of encounters</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) found</source>
        <translation>
            <numerusform>%Ln encounter found</numerusform>
            <numerusform>%Ln encounters found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%Ln encounter</numerusform>
            <numerusform>%Ln encounters</numerusform>
        </translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Outings</translation>
    </message>
    <message>
        <source>Who went out, where, and what came of it</source>
        <translation>Who went out, where, and what came of it</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Change what is chosen</translation>
    </message>
    <message>
        <source>Delete the chosen line</source>
        <translation>Delete the chosen line</translation>
    </message>
    <message>
        <source>More than %1 encounters</source>
        <translation>More than %1 encounters</translation>
    </message>
    <message>
        <source>Encounters, outings and map</source>
        <translation>Encounters, outings and map</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Where we meet people, and where we do not</source>
        <translation>Where we meet people, and where we do not</translation>
    </message>
    <message>
        <source>%1, perhaps not all of them: add a word</source>
        <translation>%1, perhaps not all of them: add a word</translation>
    </message>
    <message>
        <source>Perhaps not all the outings that hold these words: add a word</source>
        <translation>Perhaps not all the outings that hold these words: add a word</translation>
    </message>
</context>
<context>
    <name>tp::ui::EntryPanel</name>
    <message>
        <source>Note the vote</source>
        <translation>Note the vote</translation>
    </message>
    <message>
        <source>Add our team&apos;s analysis</source>
        <translation>Add our team&apos;s analysis</translation>
    </message>
    <message>
        <source>Reached today</source>
        <translation>Reached today</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Not reached after all.</source>
        <translation>Not reached after all.</translation>
    </message>
    <message>
        <source>Reached today.</source>
        <translation>Reached today.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Taken up again.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Given up.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>The vote</translation>
    </message>
    <message>
        <source>What it would change for our team</source>
        <translation>What it would change for our team</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>New decision</translation>
    </message>
    <message>
        <source>New milestone or deliverable</source>
        <translation>New milestone or deliverable</translation>
    </message>
    <message>
        <source>New allotment</source>
        <translation>New allotment</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Not reached after all</source>
        <translation>Not reached after all</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>Allotted to %1</source>
        <translation>Allotted to %1</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Allotted</translation>
    </message>
    <message>
        <source>No team has written its analysis yet.</source>
        <translation>No team has written its analysis yet.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>More voices than representatives who are there (%Ln).</source>
        <translation>
            <numerusform>More voices than representatives who are there (%Ln).</numerusform>
            <numerusform>More voices than representatives who are there (%Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ErasuresTab</name>
    <message>
        <source>somebody at %1</source>
        <extracomment>%1: a structure</extracomment>
        <translation>somebody at %1</translation>
    </message>
    <message>
        <source>No erasure.</source>
        <translation>No erasure.</translation>
    </message>
    <message>
        <source>A person who wants no file any more asks for it: open the file, then “Rights”. A second member confirms here.</source>
        <translation>A person who wants no file any more asks for it: open the file, then “Rights”. A second member confirms here.</translation>
    </message>
    <message>
        <source>Waits for a second member</source>
        <translation>Waits for a second member</translation>
    </message>
    <message>
        <source>Erase the file of %1</source>
        <translation>Erase the file of %1</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2.</source>
        <translation>Asked for by %1 on %2.</translation>
    </message>
    <message>
        <source>Somebody else must confirm: a manager or a coordinator.</source>
        <translation>Somebody else must confirm: a manager or a coordinator.</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Take the request back</translation>
    </message>
    <message>
        <source>Erase 1 file</source>
        <translation>Erase 1 file</translation>
    </message>
    <message>
        <source>Erasure of %1</source>
        <translation>Erasure of %1</translation>
    </message>
    <message>
        <source>1 file, at the person&apos;s request</source>
        <translation>1 file, at the person&apos;s request</translation>
    </message>
    <message numerus="yes">
        <source>of %n laptop(s) have erased</source>
        <translation>
            <numerusform>of %Ln laptop has erased</numerusform>
            <numerusform>of %Ln laptops have erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n laptop(s) have erased</source>
        <translation>
            <numerusform>%1 of %Ln laptop has erased</numerusform>
            <numerusform>%1 of %Ln laptops have erased</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptops that have erased</source>
        <translation>Laptops that have erased</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a laptop, a member</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no sign yet</source>
        <translation>no sign yet</translation>
    </message>
    <message>
        <source>These laptops erase at their next exchange. A lost laptop can be removed.</source>
        <translation>These laptops erase at their next exchange. A lost laptop can be removed.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of this laptop, never sent, went with the file.</source>
        <translation>
            <numerusform>%Ln entry of this laptop, never sent, went with the file.</numerusform>
            <numerusform>%Ln entries of this laptop, never sent, went with the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate (PDF)</source>
        <translation>Certificate (PDF)</translation>
    </message>
    <message>
        <source>To read again</source>
        <translation>To read again</translation>
    </message>
    <message>
        <source>Nothing elsewhere names an erased person.</source>
        <translation>Nothing elsewhere names an erased person.</translation>
    </message>
    <message>
        <source>These notes link to an erased file, or hold the name. Open each, take the name out, then tick it off.</source>
        <translation>These notes link to an erased file, or hold the name. Open each, take the name out, then tick it off.</translation>
    </message>
    <message>
        <source>A record that cannot be read here</source>
        <translation>A record that cannot be read here</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Erase 1 file?</source>
        <translation>Erase 1 file?</translation>
    </message>
    <message>
        <source>The file disappears from the server at once, and from every laptop at its next exchange: names, notes, history, documents. Only counts without a name stay. Nobody can bring it back.</source>
        <translation>The file disappears from the server at once, and from every laptop at its next exchange: names, notes, history, documents. Only counts without a name stay. Nobody can bring it back.</translation>
    </message>
    <message>
        <source>File erased. The laptops follow at their next exchange.</source>
        <translation>File erased. The laptops follow at their next exchange.</translation>
    </message>
    <message>
        <source>Request taken back. The file stays.</source>
        <translation>Request taken back. The file stays.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Save the certificate</translation>
    </message>
    <message>
        <source>certificate-of-erasure.pdf</source>
        <translation>certificate-of-erasure.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation>Certificate saved.</translation>
    </message>
    <message>
        <source>Erasure confirmed</source>
        <translation>Erasure confirmed</translation>
    </message>
</context>
<context>
    <name>tp::ui::ErrorText</name>
    <message>
        <source>Something here cannot be kept as it is. Nothing is lost: correct it, then save again.</source>
        <translation>Something here cannot be kept as it is. Nothing is lost: correct it, then save again.</translation>
    </message>
    <message>
        <source>This is too long to be kept in one piece. Shorten it, then save again.</source>
        <translation>This is too long to be kept in one piece. Shorten it, then save again.</translation>
    </message>
    <message>
        <source>This phrase does not open this computer. Nothing is erased.</source>
        <translation>This phrase does not open this computer. Nothing is erased.</translation>
    </message>
    <message>
        <source>Part of what is kept on this computer is damaged. Do not erase anything: call the coordination.</source>
        <translation>Part of what is kept on this computer is damaged. Do not erase anything: call the coordination.</translation>
    </message>
    <message>
        <source>This folder holds something else. Nothing was changed: choose another folder.</source>
        <translation>This folder holds something else. Nothing was changed: choose another folder.</translation>
    </message>
    <message>
        <source>A newer version wrote this folder. Update the program; nothing was changed.</source>
        <translation>A newer version wrote this folder. Update the program; nothing was changed.</translation>
    </message>
    <message>
        <source>Disk full: this entry stays on the screen. Free some space, then Ctrl+Enter.</source>
        <translation>Disk full: this entry stays on the screen. Free some space, then Ctrl+Enter.</translation>
    </message>
    <message>
        <source>The signature is wrong. It is set aside, the rest arrives.</source>
        <translation>The signature is wrong. It is set aside, the rest arrives.</translation>
    </message>
    <message>
        <source>This cannot be read. It is set aside, the rest arrives.</source>
        <translation>This cannot be read. It is set aside, the rest arrives.</translation>
    </message>
    <message>
        <source>The key does not fit. It is set aside, the rest arrives.</source>
        <translation>The key does not fit. It is set aside, the rest arrives.</translation>
    </message>
    <message>
        <source>The server shows two histories. The exchange has stopped, your data are intact. Call the coordination.</source>
        <translation>The server shows two histories. The exchange has stopped, your data are intact. Call the coordination.</translation>
    </message>
    <message>
        <source>Its author had no right to do this. It is set aside, the rest arrives.</source>
        <translation>Its author had no right to do this. It is set aside, the rest arrives.</translation>
    </message>
    <message>
        <source>A character of this code is wrong. Read it again, group by group.</source>
        <translation>A character of this code is wrong. Read it again, group by group.</translation>
    </message>
    <message>
        <source>This code has expired. Ask for another one.</source>
        <translation>This code has expired. Ask for another one.</translation>
    </message>
    <message>
        <source>This code has already been used. Ask for another one.</source>
        <translation>This code has already been used. Ask for another one.</translation>
    </message>
    <message>
        <source>The server does not know this code. Ask for another one.</source>
        <translation>The server does not know this code. Ask for another one.</translation>
    </message>
    <message>
        <source>This file is no longer shared with your structure. Your note is set aside.</source>
        <translation>This file is no longer shared with your structure. Your note is set aside.</translation>
    </message>
    <message>
        <source>This computer has been removed. It can no longer send. Call the coordination.</source>
        <translation>This computer has been removed. It can no longer send. Call the coordination.</translation>
    </message>
    <message>
        <source>A copy of this computer is already sending. Your entries are set aside. Call the coordination.</source>
        <translation>A copy of this computer is already sending. Your entries are set aside. Call the coordination.</translation>
    </message>
    <message>
        <source>The keys have changed. Your entries leave by themselves at the next exchange.</source>
        <translation>The keys have changed. Your entries leave by themselves at the next exchange.</translation>
    </message>
    <message>
        <source>The server was restored. We are exchanging everything again, nothing is lost.</source>
        <translation>The server was restored. We are exchanging everything again, nothing is lost.</translation>
    </message>
    <message>
        <source>File erased at the person&apos;s request: your note is not kept.</source>
        <translation>File erased at the person&apos;s request: your note is not kept.</translation>
    </message>
    <message>
        <source>The server misses something older. We are sending it again by ourselves.</source>
        <translation>The server misses something older. We are sending it again by ourselves.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead. Your entries leave all the same. Do set it right.</source>
        <translation>The clock of this computer is ahead. Your entries leave all the same. Do set it right.</translation>
    </message>
    <message>
        <source>Update to send. You can go on noting.</source>
        <translation>Update to send. You can go on noting.</translation>
    </message>
    <message>
        <source>The server has no space left. Everything is kept on this computer. Tell the coordination.</source>
        <translation>The server has no space left. Everything is kept on this computer. Tell the coordination.</translation>
    </message>
    <message>
        <source>No network. Everything is kept on this computer and will leave by itself.</source>
        <translation>No network. Everything is kept on this computer and will leave by itself.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is no longer here: it may have been erased. The rest is intact. Go back to the list.</source>
        <translation>This is no longer here: it may have been erased. The rest is intact. Go back to the list.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask the coordination.</source>
        <translation>Your role does not allow this. Nothing was changed. Ask the coordination.</translation>
    </message>
    <message>
        <source>The program is already open on this computer. Nothing was changed: use the window that is open.</source>
        <translation>The program is already open on this computer. Nothing was changed: use the window that is open.</translation>
    </message>
    <message>
        <source>A newer version wrote this. It is kept, and will be readable after an update of the program.</source>
        <translation>A newer version wrote this. It is kept, and will be readable after an update of the program.</translation>
    </message>
    <message>
        <source>Somebody changed the consortium at the same moment. Nothing was lost: try again.</source>
        <translation>Somebody changed the consortium at the same moment. Nothing was lost: try again.</translation>
    </message>
    <message>
        <source>The server did not recognise this computer. Everything is kept here; we are trying again by ourselves.</source>
        <translation>The server did not recognise this computer. Everything is kept here; we are trying again by ourselves.</translation>
    </message>
    <message>
        <source>The server is busy. Everything is kept on this computer; we are trying again by ourselves.</source>
        <translation>The server is busy. Everything is kept on this computer; we are trying again by ourselves.</translation>
    </message>
    <message>
        <source>The server does not answer. Everything is kept on this computer; we are trying again by ourselves.</source>
        <translation>The server does not answer. Everything is kept on this computer; we are trying again by ourselves.</translation>
    </message>
    <message>
        <source>The server shows two histories. The exchange is stopped. Everything is kept on this computer. Call the coordination.</source>
        <translation>The server shows two histories. The exchange is stopped. Everything is kept on this computer. Call the coordination.</translation>
    </message>
    <message>
        <source>The server was restored. This has to wait until an administrator&apos;s computer has connected.</source>
        <translation>The server was restored. This has to wait until an administrator&apos;s computer has connected.</translation>
    </message>
    <message>
        <source>Another site answers instead of the server. Nothing was sent. Often it is the Wi-Fi&apos;s welcome page: sign in to the Wi-Fi, then try again; if it goes on, call the coordination: the server&apos;s certificate may have changed.</source>
        <translation>Another site answers instead of the server. Nothing was sent. Often it is the Wi-Fi&apos;s welcome page: sign in to the Wi-Fi, then try again; if it goes on, call the coordination: the server&apos;s certificate may have changed.</translation>
    </message>
    <message>
        <source>The server was restored and does not know this computer any more. Everything is kept here. Write a rescue file, then ask for a new invitation.</source>
        <translation>The server was restored and does not know this computer any more. Everything is kept here. Write a rescue file, then ask for a new invitation.</translation>
    </message>
    <message>
        <source>The disk did not answer, or lets nothing be written: what is on the screen stays there. Try again; if it goes on, call the coordination.</source>
        <translation>The disk did not answer, or lets nothing be written: what is on the screen stays there. Try again; if it goes on, call the coordination.</translation>
    </message>
    <message>
        <source>Stopped before the server had answered. It may have been done all the same: the next exchange shows it.</source>
        <translation>Stopped before the server had answered. It may have been done all the same: the next exchange shows it.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExitCard</name>
    <message>
        <source>lasting employment</source>
        <translation>lasting employment</translation>
    </message>
    <message>
        <source>transitional employment</source>
        <translation>transitional employment</translation>
    </message>
    <message>
        <source>positive exit</source>
        <translation>positive exit</translation>
    </message>
    <message>
        <source>other exit</source>
        <translation>other exit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>situation when leaving, its category</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>The person came back</source>
        <translation>The person came back</translation>
    </message>
    <message>
        <source>Leave the programme</source>
        <translation>Leave the programme</translation>
    </message>
    <message>
        <source>Saved on this computer. The file stays, with all that was noted.</source>
        <translation>Saved on this computer. The file stays, with all that was noted.</translation>
    </message>
    <message>
        <source>Left the programme on %1: %2.</source>
        <comment>day, situation</comment>
        <translation>Left the programme on %1: %2.</translation>
    </message>
    <message>
        <source>Welcome back: the file goes on where it was.</source>
        <translation>Welcome back: the file goes on where it was.</translation>
    </message>
    <message>
        <source>Way out of %1</source>
        <translation>Way out of %1</translation>
    </message>
    <message>
        <source>Change the way out</source>
        <translation>Change the way out</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after leaving</source>
        <translation>
            <numerusform>%Ln month after leaving</numerusform>
            <numerusform>%Ln months after leaving</numerusform>
        </translation>
    </message>
    <message>
        <source>to be asked from %1 on</source>
        <translation>to be asked from %1 on</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>months after leaving, situation then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back, and the pathway begins again</source>
        <translation>Back, and the pathway begins again</translation>
    </message>
    <message>
        <source>Saved on this computer. The pathway has ended too; the file stays, with all that was noted.</source>
        <translation>Saved on this computer. The pathway has ended too; the file stays, with all that was noted.</translation>
    </message>
    <message>
        <source>Welcome back: the pathway begins again, with what was before.</source>
        <translation>Welcome back: the pathway begins again, with what was before.</translation>
    </message>
    <message>
        <source>End the pathway with this exit</source>
        <translation>End the pathway with this exit</translation>
    </message>
    <message>
        <source>The pathway ends with this exit. It stays, and can begin again.</source>
        <translation>The pathway ends with this exit. It stays, and can begin again.</translation>
    </message>
    <message>
        <source>History of the way out</source>
        <translation>History of the way out</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the way out</source>
        <translation>Delete the way out</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExitDeletion</name>
    <message>
        <source>Way out deleted.</source>
        <translation>Way out deleted.</translation>
    </message>
    <message>
        <source>Way out deleted. The pathway it ended is open again.</source>
        <translation>Way out deleted. The pathway it ended is open again.</translation>
    </message>
    <message>
        <source>The way out is back.</source>
        <translation>The way out is back.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExportColumns</name>
    <message>
        <source>Technical identifier</source>
        <translation>Technical identifier</translation>
    </message>
    <message>
        <source>People met: in all, and with a file</source>
        <translation>People met: in all, and with a file</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%n column(s) of this saved export do not exist here and are left out.</source>
        <translation>
            <numerusform>%Ln column of this saved export does not exist here and is left out.</numerusform>
            <numerusform>%Ln columns of this saved export do not exist here and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): the whole list, nothing narrows it.</source>
        <translation>
            <numerusform>%Ln row: the whole list, nothing narrows it.</numerusform>
            <numerusform>%Ln rows: the whole list, nothing narrows it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), narrowed to %1</source>
        <translation>
            <numerusform>%Ln row, narrowed to %1</numerusform>
            <numerusform>%Ln rows, narrowed to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 column(s) chosen</source>
        <translation>
            <numerusform>%Ln of %1 columns chosen</numerusform>
            <numerusform>%Ln of %1 columns chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people, or tells of their life. Give it to nobody who does not work with them, never send it by ordinary e-mail, and delete it once it has served.</source>
        <translation>It names people, or tells of their life. Give it to nobody who does not work with them, never send it by ordinary e-mail, and delete it once it has served.</translation>
    </message>
    <message>
        <source>It holds words the team typed freely: a name may stand in them. Read it before you hand it on.</source>
        <translation>It holds words the team typed freely: a name may stand in them. Read it before you hand it on.</translation>
    </message>
    <message>
        <source>Export what the list shows</source>
        <translation>Export what the list shows</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>
            <numerusform>%Ln row exported to %1. The file is not protected: keep it where only those who need it can read it.</numerusform>
            <numerusform>%Ln rows exported to %1. The file is not protected: keep it where only those who need it can read it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Leaves the vault</source>
        <translation>Leaves the vault</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever opens it can read it, and it is no longer erased with the rest. Who exported what is noted in the access log.</source>
        <translation>The file is not encrypted: whoever opens it can read it, and it is no longer erased with the rest. Who exported what is noted in the access log.</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Who will read it</translation>
    </message>
    <message>
        <source>People, in a spreadsheet</source>
        <translation>People, in a spreadsheet</translation>
    </message>
    <message>
        <source>Words and days as here: 24/11/2026, Housing. Opens by double click.</source>
        <translation>Words and days as here: 24/11/2026, Housing. Opens by double click.</translation>
    </message>
    <message>
        <source>A program, or an evaluator</source>
        <translation>A program, or an evaluator</translation>
    </message>
    <message>
        <source>Codes and ISO dates: 2026-11-24, housing. Names stand beside ids.</source>
        <translation>Codes and ISO dates: 2026-11-24, housing. Names stand beside ids.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Space chooses, Alt+Up and Alt+Down change the order.</source>
        <translation>Space chooses, Alt+Up and Alt+Down change the order.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>Columns, in the order of the file</source>
        <translation>Columns, in the order of the file</translation>
    </message>
    <message>
        <source>Choose the file and export…</source>
        <translation>Choose the file and export…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export stopped. No file was written.</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Move the column up</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Move the column down</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): those the list shows.</source>
        <translation>
            <numerusform>%Ln row: those the list shows.</numerusform>
            <numerusform>%Ln rows: those the list shows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all are there: the list was not read to its end.</source>
        <translation>Not all are there: the list was not read to its end.</translation>
    </message>
    <message>
        <source>%1, perhaps not all that match</source>
        <comment>how it is narrowed</comment>
        <translation>%1, perhaps not all that match</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExportWords</name>
    <message>
        <source>%1 from %2</source>
        <comment>a field, a day</comment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a field, a day</comment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>a field, a moment</comment>
        <translation>%1 before %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>a field</comment>
        <translation>%1: none</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>words “%1”</translation>
    </message>
</context>
<context>
    <name>tp::ui::FactRow</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copy the phone number</translation>
    </message>
    <message>
        <source>Copy the email address</source>
        <translation>Copy the email address</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::FieldEditor</name>
    <message>
        <source>%1: this does not fit.</source>
        <translation>%1: this does not fit.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FieldIcon</name>
    <message>
        <source>Clear the field</source>
        <translation>Clear the field</translation>
    </message>
</context>
<context>
    <name>tp::ui::FieldUndo</name>
    <message>
        <source>Nothing was undone: a colleague changed it since.</source>
        <translation>Nothing was undone: a colleague changed it since.</translation>
    </message>
    <message>
        <source>Undone, but for what a colleague changed since.</source>
        <translation>Undone, but for what a colleague changed since.</translation>
    </message>
    <message>
        <source>Nothing was done again: a colleague changed it since.</source>
        <translation>Nothing was done again: a colleague changed it since.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Done again.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Done again, but for what a colleague changed since.</source>
        <translation>Done again, but for what a colleague changed since.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FieldsCard</name>
    <message>
        <source>Add the field</source>
        <translation>Add the field</translation>
    </message>
    <message>
        <source>Added fields</source>
        <translation>Added fields</translation>
    </message>
    <message>
        <source>What it is added to, the kind of answer and who reads it are said now and never change.</source>
        <translation>What it is added to, the kind of answer and who reads it are said now and never change.</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>Added to</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Add a field</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Who reads it</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>None so far.</translation>
    </message>
    <message>
        <source>Added field, no longer asked</source>
        <translation>Added field, no longer asked</translation>
    </message>
    <message>
        <source>Added field</source>
        <translation>Added field</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Words of “%1”</source>
        <translation>Words of “%1”</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Ask for “%1” again</source>
        <translation>Ask for “%1” again</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>Retire “%1”</translation>
    </message>
    <message>
        <source>“%1” is asked again.</source>
        <translation>“%1” is asked again.</translation>
    </message>
    <message>
        <source>“%1” is no longer asked. What was noted stays.</source>
        <translation>“%1” is no longer asked. What was noted stays.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>“%1” is now called “%2”.</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>no longer asked</translation>
    </message>
    <message>
        <source>“%1” is asked there already.</source>
        <translation>“%1” is asked there already.</translation>
    </message>
    <message>
        <source>“%1” is asked from now on.</source>
        <translation>“%1” is asked from now on.</translation>
    </message>
    <message>
        <source>They stand in the forms of everybody, where a record is read, in its history and in exports. Ask for as little as possible.</source>
        <translation>They stand in the forms of everybody, where a record is read, in its history and in exports. Ask for as little as possible.</translation>
    </message>
    <message>
        <source>The list of these can be narrowed by it.</source>
        <translation>The list of these can be narrowed by it.</translation>
    </message>
    <message>
        <source>The list of these cannot be narrowed by it.</source>
        <translation>The list of these cannot be narrowed by it.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FirstRunPage</name>
    <message>
        <source>Enter your invitation code</source>
        <translation>Enter your invitation code</translation>
    </message>
    <message>
        <source>Your structure gave it to you. It works once, during 72 hours.</source>
        <translation>Your structure gave it to you. It works once, during 72 hours.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>Code: paste the whole line</source>
        <translation>Code: paste the whole line</translation>
    </message>
    <message>
        <source>Code well written</source>
        <translation>Code well written</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your name, as your colleagues will see it</source>
        <translation>Your name, as your colleagues will see it</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Choose your passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>Propose one</translation>
    </message>
    <message>
        <source>Passphrase: the one proposed, or your own</source>
        <translation>Passphrase: the one proposed, or your own</translation>
    </message>
    <message>
        <source>Once more, to be sure of having noted it</source>
        <translation>Once more, to be sure of having noted it</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Open this computer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>First loading</source>
        <translation>First loading</translation>
    </message>
    <message>
        <source>You can start working as soon as the window opens; the rest arrives meanwhile.</source>
        <translation>You can start working as soon as the window opens; the rest arrives meanwhile.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>It did not work</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>Correct the code</translation>
    </message>
    <message>
        <source>Capitals and hyphens: as you like. The letter O is read as the digit 0.</source>
        <translation>Capitals and hyphens: as you like. The letter O is read as the digit 0.</translation>
    </message>
    <message>
        <source>This is not the same phrase.</source>
        <translation>This is not the same phrase.</translation>
    </message>
    <message>
        <source>Talking to the server…</source>
        <translation>Talking to the server…</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again. Your code is still good: nothing was used up.</source>
        <translation>The server cannot be reached. Check the network, then try again. Your code is still good: nothing was used up.</translation>
    </message>
    <message>
        <source>Checking who signed what…</source>
        <translation>Checking who signed what…</translation>
    </message>
    <message>
        <source>Preparing the encrypted store…</source>
        <translation>Preparing the encrypted store…</translation>
    </message>
    <message>
        <source>Joining the consortium…</source>
        <translation>Joining the consortium…</translation>
    </message>
    <message>
        <source>No code? Ask your manager or the coordination for one. Every laptop lost? The code of a recovery kit works here too.</source>
        <translation>No code? Ask your manager or the coordination for one. Every laptop lost? The code of a recovery kit works here too.</translation>
    </message>
    <message>
        <source>The program was open here before, and the folder of what was noted is out of reach: %1. Is its disk unplugged? Plug it in, then start the program again: nothing is lost. An invitation would begin anew.</source>
        <translation>The program was open here before, and the folder of what was noted is out of reach: %1. Is its disk unplugged? Plug it in, then start the program again: nothing is lost. An invitation would begin anew.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped. Your code is still good on this computer: go on when you like.</source>
        <translation>Stopped. Your code is still good on this computer: go on when you like.</translation>
    </message>
    <message>
        <source>It encrypts everything this computer keeps. It is asked each time you open the program, it never leaves this computer, and nobody can tell it to you again: keep it where you keep your keys.</source>
        <translation>It encrypts everything this computer keeps. It is asked each time you open the program, it never leaves this computer, and nobody can tell it to you again: keep it where you keep your keys.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FirstSteps</name>
    <message>
        <source>Set a recovery kit aside: it opens this laptop when the passphrase is forgotten.</source>
        <translation>Set a recovery kit aside: it opens this laptop when the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>Make a kit</translation>
    </message>
    <message>
        <source>Add the other structures of the consortium.</source>
        <translation>Add the other structures of the consortium.</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Add a structure</translation>
    </message>
    <message>
        <source>Invite a colleague: a code that works once.</source>
        <translation>Invite a colleague: a code that works once.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Make the territories: encounters are counted by them.</source>
        <translation>Make the territories: encounters are counted by them.</translation>
    </message>
    <message>
        <source>Make a territory</source>
        <translation>Make a territory</translation>
    </message>
    <message>
        <source>Note a first encounter, with the card beside this list.</source>
        <translation>Note a first encounter, with the card beside this list.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>Put this list away</translation>
    </message>
    <message>
        <source>The first steps are back.</source>
        <translation>The first steps are back.</translation>
    </message>
    <message>
        <source>The first steps are put away on this computer.</source>
        <translation>The first steps are put away on this computer.</translation>
    </message>
    <message>
        <source>Find or open the file of somebody you follow: a nickname is enough.</source>
        <translation>Find or open the file of somebody you follow: a nickname is enough.</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>To the people</translation>
    </message>
    <message>
        <source>Begin an outing when you leave: what you note then joins it by itself.</source>
        <translation>Begin an outing when you leave: what you note then joins it by itself.</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>Go out</translation>
    </message>
    <message>
        <source>F1 opens the help: the keys, and what the words mean.</source>
        <translation>F1 opens the help: the keys, and what the words mean.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FlowPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Step %1, done: %2</translation>
    </message>
    <message>
        <source>Step %1, now: %2</source>
        <translation>Step %1, now: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A laptop and whose it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>New référent</source>
        <translation>New référent</translation>
    </message>
    <message>
        <source>New structure</source>
        <translation>New structure</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>A laptop is lost or stolen</translation>
    </message>
    <message>
        <source>A passphrase is forgotten</source>
        <translation>A passphrase is forgotten</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Somebody leaves</translation>
    </message>
    <message>
        <source>Somebody changes structure</source>
        <translation>Somebody changes structure</translation>
    </message>
    <message>
        <source>Try the recovery kit</source>
        <translation>Try the recovery kit</translation>
    </message>
    <message>
        <source>Nobody can read a passphrase back. A recovery kit of the structure opens the laptop, even without network, and nothing is lost: on the locked laptop, “Passphrase forgotten”, then the code of the kit. Choose a new passphrase in the settings afterwards.</source>
        <translation>Nobody can read a passphrase back. A recovery kit of the structure opens the laptop, even without network, and nothing is lost: on the locked laptop, “Passphrase forgotten”, then the code of the kit. Choose a new passphrase in the settings afterwards.</translation>
    </message>
    <message>
        <source>There is no kit at hand</source>
        <translation>There is no kit at hand</translation>
    </message>
    <message>
        <source>This person and these laptops receive nothing more. What was written stays, under the same name. Ask for the laptops and the printed pages back.</source>
        <translation>This person and these laptops receive nothing more. What was written stays, under the same name. Ask for the laptops and the printed pages back.</translation>
    </message>
    <message>
        <source>The same laptop goes on. At its next exchange it receives what the new structure has, and nothing more of the old one. What it has already received stays on it: make a new laptop of it if that is too much.</source>
        <translation>The same laptop goes on. At its next exchange it receives what the new structure has, and nothing more of the old one. What it has already received stays on it: make a new laptop of it if that is too much.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Nothing changes before the last step.</source>
        <translation>Nothing changes before the last step.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Which laptop?</source>
        <translation>Which laptop?</translation>
    </message>
    <message>
        <source>Its place in the list tells it: the one with the right last sign.</source>
        <translation>Its place in the list tells it: the one with the right last sign.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>Remove 1 laptop</source>
        <translation>Remove 1 laptop</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>Give another laptop</source>
        <translation>Give another laptop</translation>
    </message>
    <message>
        <source>With a new code the person works again on another laptop: everything that was sent comes back. If the lost laptop is found, its rescue file brings back what it had not sent.</source>
        <translation>With a new code the person works again on another laptop: everything that was sent comes back. If the lost laptop is found, its rescue file brings back what it had not sent.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Make a code</translation>
    </message>
    <message>
        <source>Hand over the files</source>
        <translation>Hand over the files</translation>
    </message>
    <message>
        <source>This person follows no file that can be read here. Nothing to hand over.</source>
        <translation>This person follows no file that can be read here. Nothing to hand over.</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n file(s)</source>
        <translation>
            <numerusform>Hand over %Ln file</numerusform>
            <numerusform>Hand over %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove 1 member and %n laptop(s)</source>
        <translation>
            <numerusform>Remove 1 member and %Ln laptop</numerusform>
            <numerusform>Remove 1 member and %Ln laptops</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove 1 member</source>
        <translation>Remove 1 member</translation>
    </message>
    <message>
        <source>Remove the member</source>
        <translation>Remove the member</translation>
    </message>
    <message>
        <source>Every role ends at once, and so does every laptop of this person. %1</source>
        <translation>Every role ends at once, and so does every laptop of this person. %1</translation>
    </message>
    <message>
        <source>This cannot be undone: to come back, this person needs a new invitation.</source>
        <translation>This cannot be undone: to come back, this person needs a new invitation.</translation>
    </message>
    <message>
        <source>Give the new structure</source>
        <translation>Give the new structure</translation>
    </message>
    <message>
        <source>The person becomes an outreach worker of the new structure, and leaves the old one. Other roles are given afterwards, beside the name.</source>
        <translation>The person becomes an outreach worker of the new structure, and leaves the old one. Other roles are given afterwards, beside the name.</translation>
    </message>
    <message>
        <source>Move 1 member</source>
        <translation>Move 1 member</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery kit(s) this person made end(s) too: make another one first.</source>
        <translation>
            <numerusform>%Ln recovery kit this person made ends too: make another one first.</numerusform>
            <numerusform>%Ln recovery kits this person made end too: make another one first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Files handed over</source>
        <translation>Files handed over</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were handed over and stay so: go on with the others when you like.</source>
        <translation>
            <numerusform>Stopped. %Ln file was handed over and stays so: go on with the others when you like.</numerusform>
            <numerusform>Stopped. %Ln files were handed over and stay so: go on with the others when you like.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the next referent should know (optional)</source>
        <translation>What the next referent should know (optional)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are followed by this person. Choose who follows them from now on: they are told under Today, and find your note in each file; open reminders go along. The history keeps both names.</source>
        <translation>
            <numerusform>%Ln file are followed by this person. Choose who follows them from now on: they are told under Today, and find your note in each file; open reminders go along. The history keeps both names.</numerusform>
            <numerusform>%Ln files are followed by this person. Choose who follows them from now on: they are told under Today, and find your note in each file; open reminders go along. The history keeps both names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::FollowUpModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all answered</source>
        <comment>proposals</comment>
        <translation>%1, all answered</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln without an answer</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%1, %Ln without an answer</numerusform>
            <numerusform>%1, %Ln without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answer expected on %2</source>
        <comment>proposals, day</comment>
        <translation>%1, answer expected on %2</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Steering</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Told back</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>postponed to a day</comment>
        <translation>To %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>what, day</comment>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>is the next stage</source>
        <translation>is the next stage</translation>
    </message>
    <message>
        <source>is the next stage, expected on %1</source>
        <translation>is the next stage, expected on %1</translation>
    </message>
    <message>
        <source>to come, expected on %1</source>
        <translation>to come, expected on %1</translation>
    </message>
    <message>
        <source>From adopted to conclusions: %1</source>
        <translation>From adopted to conclusions: %1</translation>
    </message>
    <message>
        <source>To the steering committee: %1</source>
        <translation>To the steering committee: %1</translation>
    </message>
    <message>
        <source>To the answer: %1</source>
        <translation>To the answer: %1</translation>
    </message>
    <message>
        <source>To being told back: %1</source>
        <translation>To being told back: %1</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>In all: %1</translation>
    </message>
    <message>
        <source>Waits for %1 now</source>
        <comment>days</comment>
        <translation>Waits for %1 now</translation>
    </message>
    <message>
        <source>conclusions after %1</source>
        <translation>conclusions after %1</translation>
    </message>
    <message>
        <source>steering committee after %1</source>
        <translation>steering committee after %1</translation>
    </message>
    <message>
        <source>answer after %1</source>
        <translation>answer after %1</translation>
    </message>
    <message>
        <source>told back after %1</source>
        <translation>told back after %1</translation>
    </message>
    <message>
        <source>Half of the time: %1.</source>
        <comment>stages</comment>
        <translation>Half of the time: %1.</translation>
    </message>
    <message numerus="yes">
        <source>From adopted to told back: %1 in the middle, %2 on average (%Ln proposal(s)).</source>
        <translation>
            <numerusform>From adopted to told back: %1 in the middle, %2 on average (%Ln proposal).</numerusform>
            <numerusform>From adopted to told back: %1 in the middle, %2 on average (%Ln proposals).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answered twice, on two computers</source>
        <translation>answered twice, on two computers</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>two versions</translation>
    </message>
</context>
<context>
    <name>tp::ui::FollowUpPanel</name>
    <message>
        <source>Told back today</source>
        <translation>Told back today</translation>
    </message>
    <message>
        <source>Told on another day</source>
        <translation>Told on another day</translation>
    </message>
    <message>
        <source>Add our team&apos;s analysis</source>
        <translation>Add our team&apos;s analysis</translation>
    </message>
    <message>
        <source>Open the conclusions</source>
        <translation>Open the conclusions</translation>
    </message>
    <message>
        <source>What it would change for our team</source>
        <translation>What it would change for our team</translation>
    </message>
    <message>
        <source>Told back to the participants</source>
        <translation>Told back to the participants</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Days it took</source>
        <translation>Days it took</translation>
    </message>
    <message>
        <source>Answered twice, on two computers</source>
        <translation>Answered twice, on two computers</translation>
    </message>
    <message>
        <source>Two answers were given at the same session on computers that had not met yet. Both are kept. What was written last counts; withdraw the one that is not right.</source>
        <translation>Two answers were given at the same session on computers that had not met yet. Both are kept. What was written last counts; withdraw the one that is not right.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Answer of %1</translation>
    </message>
    <message>
        <source>before the one that counts</source>
        <translation>before the one that counts</translation>
    </message>
    <message>
        <source>does not count: written before the other one</source>
        <translation>does not count: written before the other one</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>Not told back yet</source>
        <translation>Not told back yet</translation>
    </message>
    <message>
        <source>Told back on %1</source>
        <translation>Told back on %1</translation>
    </message>
    <message>
        <source>To be told back by %1, by %2</source>
        <comment>day, who</comment>
        <translation>To be told back by %1, by %2</translation>
    </message>
    <message>
        <source>To be told back by %1</source>
        <comment>day</comment>
        <translation>To be told back by %1</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>Withdraw this answer</translation>
    </message>
    <message>
        <source>Withdrawn. It stays as a draft.</source>
        <translation>Withdrawn. It stays as a draft.</translation>
    </message>
    <message>
        <source>Told back today: noted.</source>
        <translation>Told back today: noted.</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Done on %1</translation>
    </message>
    <message>
        <source>What was promised is done</source>
        <translation>What was promised is done</translation>
    </message>
    <message>
        <source>Done: noted.</source>
        <translation>Done: noted.</translation>
    </message>
    <message>
        <source>History of the answer of %1</source>
        <translation>History of the answer of %1</translation>
    </message>
    <message>
        <source>History of this answer</source>
        <translation>History of this answer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, which answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History of what was told on %1</source>
        <translation>History of what was told on %1</translation>
    </message>
    <message>
        <source>History of how it was told</source>
        <translation>History of how it was told</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
</context>
<context>
    <name>tp::ui::FollowUpTab</name>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>All proposals</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>To be told back</source>
        <translation>To be told back</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Proposals and what became of them</source>
        <translation>Proposals and what became of them</translation>
    </message>
    <message>
        <source>No proposal yet.</source>
        <translation>No proposal yet.</translation>
    </message>
    <message>
        <source>What the participants&apos; committee adopts comes here, with what the structures answer.</source>
        <translation>What the participants&apos; committee adopts comes here, with what the structures answer.</translation>
    </message>
    <message>
        <source>Agenda of %1</source>
        <translation>Agenda of %1</translation>
    </message>
    <message>
        <source>No session is planned</source>
        <translation>No session is planned</translation>
    </message>
    <message>
        <source>What do the participants propose, and what answer do they get?</source>
        <translation>What do the participants propose, and what answer do they get?</translation>
    </message>
    <message>
        <source>Search for a proposal</source>
        <translation>Search for a proposal</translation>
    </message>
    <message>
        <source>No proposal like it.</source>
        <translation>No proposal like it.</translation>
    </message>
    <message>
        <source>Other words, or another choice beside them, may show it.</source>
        <translation>Other words, or another choice beside them, may show it.</translation>
    </message>
    <message>
        <source>Agenda of the next session</source>
        <translation>Agenda of the next session</translation>
    </message>
</context>
<context>
    <name>tp::ui::FormDraft</name>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>What you had typed is back (%1). It is not saved yet.</source>
        <translation>What you had typed is back (%1). It is not saved yet.</translation>
    </message>
    <message>
        <source>What had been typed is put aside.</source>
        <translation>What had been typed is put aside.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
</context>
<context>
    <name>tp::ui::FormPanel</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept, and comes back with the form.</source>
        <translation>Not saved yet. What you typed is kept, and comes back with the form.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupActs</name>
    <message>
        <source>%1 is in the group.</source>
        <translation>%1 is in the group.</translation>
    </message>
    <message>
        <source>%1 is in the group already.</source>
        <translation>%1 is in the group already.</translation>
    </message>
    <message>
        <source>The file of %1 is no longer shared with your structure.</source>
        <translation>The file of %1 is no longer shared with your structure.</translation>
    </message>
    <message>
        <source>%1 is a delegate (%2).</source>
        <comment>person, volunteering or co-optation</comment>
        <translation>%1 is a delegate (%2).</translation>
    </message>
    <message>
        <source>%1 is no delegate any more.</source>
        <translation>%1 is no delegate any more.</translation>
    </message>
    <message>
        <source>%1 has left the group.</source>
        <translation>%1 has left the group.</translation>
    </message>
    <message>
        <source>All structures see %1 in this group from now on.</source>
        <translation>All structures see %1 in this group from now on.</translation>
    </message>
    <message>
        <source>The name is not shown.</source>
        <translation>The name is not shown.</translation>
    </message>
    <message>
        <source>The name is no longer shown. Its text is erased everywhere at the next exchange of a manager or of the coordination.</source>
        <translation>The name is no longer shown. Its text is erased everywhere at the next exchange of a manager or of the coordination.</translation>
    </message>
    <message>
        <source>This is not undone: whoever agrees again is shown again.</source>
        <translation>This is not undone: whoever agrees again is shown again.</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupPanel</name>
    <message>
        <source>Change the group</source>
        <translation>Change the group</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>End the group</translation>
    </message>
    <message>
        <source>Bring somebody in: a name, then Enter</source>
        <translation>Bring somebody in: a name, then Enter</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Members of the group</translation>
    </message>
    <message>
        <source>Nobody is in the group yet.</source>
        <translation>Nobody is in the group yet.</translation>
    </message>
    <message>
        <source>↑ ↓ to go through, V delegate by volunteering, C by co-optation, Delete: leaves the group.</source>
        <translation>↑ ↓ to go through, V delegate by volunteering, C by co-optation, Delete: leaves the group.</translation>
    </message>
    <message>
        <source>Volunteers as a delegate</source>
        <translation>Volunteers as a delegate</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Co-opted as a delegate</source>
        <translation>Co-opted as a delegate</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>No delegate any more</source>
        <translation>No delegate any more</translation>
    </message>
    <message>
        <source>Agrees to be seen</source>
        <translation>Agrees to be seen</translation>
    </message>
    <message>
        <source>No longer agrees to be seen</source>
        <translation>No longer agrees to be seen</translation>
    </message>
    <message>
        <source>Leaves the group</source>
        <translation>Leaves the group</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Every structure then reads the usual name, in this group alone.</source>
        <translation>Every structure then reads the usual name, in this group alone.</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Form a group</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>led by %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Ended on %1</translation>
    </message>
    <message>
        <source>No delegate yet</source>
        <translation>No delegate yet</translation>
    </message>
    <message numerus="yes">
        <source>%n delegates: usually one or two</source>
        <translation>
            <numerusform>%Ln delegate: usually one or two</numerusform>
            <numerusform>%Ln delegates: usually one or two</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in after the group had ended elsewhere</source>
        <translation>
            <numerusform>%Ln came in after the group had ended elsewhere</numerusform>
            <numerusform>%Ln came in after the group had ended elsewhere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>Left the group</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the group up again</source>
        <translation>Take the group up again</translation>
    </message>
    <message>
        <source>A member needs a name, a nickname is enough.</source>
        <translation>A member needs a name, a nickname is enough.</translation>
    </message>
    <message>
        <source>The group goes on.</source>
        <translation>The group goes on.</translation>
    </message>
    <message>
        <source>The group has ended. What was noted with it stays.</source>
        <translation>The group has ended. What was noted with it stays.</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Refer…</translation>
    </message>
    <message>
        <source>History of this member</source>
        <translation>History of this member</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>History of the membership of %1</source>
        <translation>History of the membership of %1</translation>
    </message>
    <message>
        <source>History of the place of %1</source>
        <translation>History of the place of %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupStory</name>
    <message>
        <source>Somebody whom %1 follows</source>
        <translation>Somebody whom %1 follows</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: usually three at least</source>
        <translation>%1: usually three at least</translation>
    </message>
    <message>
        <source>%1: usually ten at most</source>
        <translation>%1: usually ten at most</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>delegate by</comment>
        <translation>%1, since %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupsModel</name>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message numerus="yes">
        <source>%n, few</source>
        <translation>
            <numerusform>%Ln, few</numerusform>
            <numerusform>%Ln, few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, many</source>
        <translation>
            <numerusform>%Ln, many</numerusform>
            <numerusform>%Ln, many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Led by</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupsTab</name>
    <message>
        <source>Search for a group or somebody in it</source>
        <translation>Search for a group or somebody in it</translation>
    </message>
    <message>
        <source>Also those that ended</source>
        <translation>Also those that ended</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Form a group</translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation>List of groups</translation>
    </message>
    <message>
        <source>No group here.</source>
        <translation>No group here.</translation>
    </message>
    <message>
        <source>Three to ten people who meet, with one or two delegates: give the group a name, then bring people in.</source>
        <translation>Three to ten people who meet, with one or two delegates: give the group a name, then bring people in.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>groups, people</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in them</source>
        <translation>
            <numerusform>%Ln person in them</numerusform>
            <numerusform>%Ln people in them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::HandoverCard</name>
    <message>
        <source>Propose the hand-over</source>
        <translation>Propose the hand-over</translation>
    </message>
    <message>
        <source>Accept: I become the referent</source>
        <translation>Accept: I become the referent</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Take the proposal back</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing changes until the other one has accepted. Both of you are told under Today.</source>
        <translation>Nothing changes until the other one has accepted. Both of you are told under Today.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What the next referent should know</source>
        <translation>What the next referent should know</translation>
    </message>
    <message>
        <source>A word with your answer, if you like</source>
        <translation>A word with your answer, if you like</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>%1 proposes since %2 that you become the referent.</source>
        <translation>%1 proposes since %2 that you become the referent.</translation>
    </message>
    <message>
        <source>%1 proposes since %2 that %3 becomes the referent. Not answered yet.</source>
        <translation>%1 proposes since %2 that %3 becomes the referent. Not answered yet.</translation>
    </message>
    <message>
        <source>%1 has accepted and is the referent now.</source>
        <translation>%1 has accepted and is the referent now.</translation>
    </message>
    <message>
        <source>%1 has declined. The referent stays the same.</source>
        <translation>%1 has declined. The referent stays the same.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nobody else can read this file. Share it first, or invite a colleague.</source>
        <translation>Nobody else can read this file. Share it first, or invite a colleague.</translation>
    </message>
    <message>
        <source>Proposed to %1. You stay the referent until the answer.</source>
        <translation>Proposed to %1. You stay the referent until the answer.</translation>
    </message>
    <message>
        <source>You are the referent now. Who proposed it is told.</source>
        <translation>You are the referent now. Who proposed it is told.</translation>
    </message>
    <message>
        <source>Declined. Who proposed it is told.</source>
        <translation>Declined. Who proposed it is told.</translation>
    </message>
    <message>
        <source>Proposal taken back.</source>
        <translation>Proposal taken back.</translation>
    </message>
    <message>
        <source>%1 accepted while you were taking the proposal back, and is the referent now. Talk it over: a new hand-over can lead back.</source>
        <translation>%1 accepted while you were taking the proposal back, and is the referent now. Talk it over: a new hand-over can lead back.</translation>
    </message>
    <message>
        <source>You accepted while %1 was taking the proposal back, and you are the referent now. Talk it over: a new hand-over can lead back.</source>
        <translation>You accepted while %1 was taking the proposal back, and you are the referent now. Talk it over: a new hand-over can lead back.</translation>
    </message>
    <message>
        <source>It cannot be accepted any more: %1 is the referent now.</source>
        <translation>It cannot be accepted any more: %1 is the referent now.</translation>
    </message>
    <message>
        <source>Nothing was proposed.</source>
        <translation>Nothing was proposed.</translation>
    </message>
    <message>
        <source>It has been answered since: nothing changes.</source>
        <translation>It has been answered since: nothing changes.</translation>
    </message>
    <message>
        <source>An answer is not undone: a new hand-over can lead back.</source>
        <translation>An answer is not undone: a new hand-over can lead back.</translation>
    </message>
    <message>
        <source>Noted as read.</source>
        <translation>Noted as read.</translation>
    </message>
    <message>
        <source>History of the hand-over</source>
        <translation>History of the hand-over</translation>
    </message>
    <message>
        <source>You are the referent since %1, in place of %2, who leaves or changes structure.</source>
        <translation>You are the referent since %1, in place of %2, who leaves or changes structure.</translation>
    </message>
</context>
<context>
    <name>tp::ui::HelpPanel</name>
    <message>
        <source>Keys of the page “%1”</source>
        <translation>Keys of the page “%1”</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Keys that work everywhere</translation>
    </message>
    <message>
        <source>What the words of state mean</source>
        <translation>What the words of state mean</translation>
    </message>
    <message>
        <source>Saved on this computer, sealed, and safe there. It leaves by itself as soon as there is network.</source>
        <translation>Saved on this computer, sealed, and safe there. It leaves by itself as soon as there is network.</translation>
    </message>
    <message>
        <source>On the server too, sealed: colleagues who may read it receive it.</source>
        <translation>On the server too, sealed: colleagues who may read it receive it.</translation>
    </message>
    <message>
        <source>Two people changed the same thing without network. Nothing is lost: both versions wait until somebody chooses, on the page “To read again”.</source>
        <translation>Two people changed the same thing without network. Nothing is lost: both versions wait until somebody chooses, on the page “To read again”.</translation>
    </message>
    <message>
        <source>Noted in a hurry: saved like the others, and kept under your eyes until it is completed.</source>
        <translation>Noted in a hurry: saved like the others, and kept under your eyes until it is completed.</translation>
    </message>
    <message>
        <source>How duplicates are looked for</source>
        <translation>How duplicates are looked for</translation>
    </message>
    <message>
        <source>Before a new file is opened, and for each line of an import, the program compares the name with those of the files you may read: by sound, without accents, with a letter more or less, by nickname, in either order; the year of birth and the phone weigh in. A file you may not read is never looked at: somebody can be known elsewhere without showing here. The program only suggests. A person decides, and what was put together can be separated again.</source>
        <translation>Before a new file is opened, and for each line of an import, the program compares the name with those of the files you may read: by sound, without accents, with a letter more or less, by nickname, in either order; the year of birth and the phone weigh in. A file you may not read is never looked at: somebody can be known elsewhere without showing here. The program only suggests. A person decides, and what was put together can be separated again.</translation>
    </message>
    <message>
        <source>Words of the programme</source>
        <translation>Words of the programme</translation>
    </message>
</context>
<context>
    <name>tp::ui::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tp::ui::HistoryModel</name>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>The whole entry</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>%1 (taken up from %2)</source>
        <extracomment>%1: who took it up, %2: who had written it on a laptop that could not send it</extracomment>
        <translation>%1 (taken up from %2)</translation>
    </message>
</context>
<context>
    <name>tp::ui::HistoryView</name>
    <message>
        <source>History of every field</source>
        <translation>History of every field</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: first value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: from → to</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Erase what was there before…</source>
        <translation>Erase what was there before…</translation>
    </message>
    <message>
        <source>Erase what “%1” said before</source>
        <translation>Erase what “%1” said before</translation>
    </message>
</context>
<context>
    <name>tp::ui::ImportPage</name>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Paste a table</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen every line.</source>
        <translation>Nothing is written before you have seen every line.</translation>
    </message>
    <message>
        <source>A CSV file of Excel or LibreOffice, or a table copied from there. The first line names the columns. You say where each column goes, correct what does not fit, and decide about those who are perhaps known already. Afterwards, one undo takes the whole import away.</source>
        <translation>A CSV file of Excel or LibreOffice, or a table copied from there. The first line names the columns. You say where each column goes, correct what does not fit, and decide about those who are perhaps known already. Afterwards, one undo takes the whole import away.</translation>
    </message>
    <message>
        <source>What the lines are</source>
        <translation>What the lines are</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Import another table</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>Import encounters</source>
        <translation>Import encounters</translation>
    </message>
    <message>
        <source>From a table to files, one line a person.</source>
        <translation>From a table to files, one line a person.</translation>
    </message>
    <message>
        <source>From a table to encounters, one line each.</source>
        <translation>From a table to encounters, one line each.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choose a table</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tables (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>%1 of %2 KB</source>
        <translation>%1 of %2 KB</translation>
    </message>
    <message>
        <source>This file cannot be opened. Nothing was changed. Close it in the other program, or choose another one.</source>
        <translation>This file cannot be opened. Nothing was changed. Close it in the other program, or choose another one.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Reading the table</translation>
    </message>
    <message>
        <source>Import left. Nothing was written.</source>
        <translation>Import left. Nothing was written.</translation>
    </message>
    <message>
        <source>Reading stopped. Nothing was changed.</source>
        <translation>Reading stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation>Opening the files</translation>
    </message>
    <message>
        <source>Noting the encounters</source>
        <translation>Noting the encounters</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%Ln person imported.</numerusform>
            <numerusform>%Ln people imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) imported.</source>
        <translation>
            <numerusform>%Ln encounter imported.</numerusform>
            <numerusform>%Ln encounters imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: what was written before stays, until you undo it.</source>
        <translation>Stopped: what was written before stays, until you undo it.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not imported.</source>
        <translation>
            <numerusform>%Ln line was not imported.</numerusform>
            <numerusform>%Ln lines were not imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table you imported is not protected: delete it where nobody needs it any more.</source>
        <translation>The table you imported is not protected: delete it where nobody needs it any more.</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>See the people</translation>
    </message>
    <message>
        <source>See the encounters</source>
        <translation>See the encounters</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Import undone. Nothing of it is left.</source>
        <translation>Import undone. Nothing of it is left.</translation>
    </message>
    <message numerus="yes">
        <source>%n of this import still here.</source>
        <translation>
            <numerusform>%Ln thing of this import is still here.</numerusform>
            <numerusform>%Ln things of this import are still here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message numerus="yes">
        <source>Import undone, but for %n that somebody has worked on since.</source>
        <translation>
            <numerusform>Import undone, but for %Ln that somebody has worked on since.</numerusform>
            <numerusform>Import undone, but for %Ln that somebody has worked on since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import of “%1”</source>
        <translation>Undo the import of “%1”</translation>
    </message>
    <message>
        <source>Line %1 was refused: %2</source>
        <comment>the sentence that says why</comment>
        <translation>Line %1 was refused: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were refused.</source>
        <translation>
            <numerusform>%Ln more line was refused.</numerusform>
            <numerusform>%Ln more lines were refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import could not go on at line %1.</source>
        <translation>The import could not go on at line %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written yet. What was written stays: go on, or undo the import.</source>
        <translation>
            <numerusform>%Ln line is not written yet. What was written stays: go on, or undo the import.</numerusform>
            <numerusform>%Ln lines are not written yet. What was written stays: go on, or undo the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written yet. Nothing was written so far.</source>
        <translation>
            <numerusform>%Ln line is not written yet. Nothing was written so far.</numerusform>
            <numerusform>%Ln lines are not written yet. Nothing was written so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with the %n other line(s)</source>
        <translation>
            <numerusform>Go on with the other line</numerusform>
            <numerusform>Go on with the %Ln other lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>Leave the rest</translation>
    </message>
    <message>
        <source>Another import is under way. Once it has ended, this one can be undone on the page “Import a table”.</source>
        <translation>Another import is under way. Once it has ended, this one can be undone on the page “Import a table”.</translation>
    </message>
    <message>
        <source>What you had chosen and corrected in this table is back.</source>
        <translation>What you had chosen and corrected in this table is back.</translation>
    </message>
    <message>
        <source>This table has changed since. The columns go where you had chosen; look at its lines again.</source>
        <translation>This table has changed since. The columns go where you had chosen; look at its lines again.</translation>
    </message>
    <message>
        <source>The pasted table is no longer kept here. Paste it again: what you had corrected in it comes back.</source>
        <translation>The pasted table is no longer kept here. Paste it again: what you had corrected in it comes back.</translation>
    </message>
    <message>
        <source>The table “%1” is no longer where it was: %2. What you had corrected is kept. Put the file back there, then go on; or choose it where it is now.</source>
        <translation>The table “%1” is no longer where it was: %2. What you had corrected is kept. Put the file back there, then go on; or choose it where it is now.</translation>
    </message>
    <message>
        <source>The unfinished import was put aside. Nothing was written.</source>
        <translation>The unfinished import was put aside. Nothing was written.</translation>
    </message>
    <message>
        <source>Begun and not written</source>
        <translation>Begun and not written</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected</source>
        <translation>
            <numerusform>%Ln cell corrected</numerusform>
            <numerusform>%Ln cells corrected</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Go on with the import of “%1”</source>
        <translation>Go on with the import of “%1”</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard the import of “%1”</source>
        <translation>Discard the import of “%1”</translation>
    </message>
    <message>
        <source>Imported not long ago</source>
        <translation>Imported not long ago</translation>
    </message>
    <message>
        <source>Each can be undone for %1 days, also after a lock or a new start. What somebody has worked on since stays.</source>
        <translation>Each can be undone for %1 days, also after a lock or a new start. What somebody has worked on since stays.</translation>
    </message>
    <message>
        <source>Stopped: the rest can be undone from this page for %1 days.</source>
        <translation>Stopped: the rest can be undone from this page for %1 days.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ImportSession</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::ImportWords</name>
    <message>
        <source>Needed: fill it in</source>
        <translation>Needed: fill it in</translation>
    </message>
    <message>
        <source>Not a date: write 02/03/2026</source>
        <translation>Not a date: write 02/03/2026</translation>
    </message>
    <message>
        <source>Not a moment: write 02/03/2026 14:30</source>
        <translation>Not a moment: write 02/03/2026 14:30</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Not a phone number</translation>
    </message>
    <message>
        <source>Not a year: write 1999</source>
        <translation>Not a year: write 1999</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Not a whole number</translation>
    </message>
    <message>
        <source>Not one of the words to choose from</source>
        <translation>Not one of the words to choose from</translation>
    </message>
    <message>
        <source>Write yes or no</source>
        <translation>Write yes or no</translation>
    </message>
    <message>
        <source>No commune of Calvados by this name</source>
        <translation>No commune of Calvados by this name</translation>
    </message>
    <message>
        <source>Several communes: write the name</source>
        <translation>Several communes: write the name</translation>
    </message>
    <message>
        <source>Not a count: write 2 women 18-21</source>
        <translation>Not a count: write 2 women 18-21</translation>
    </message>
    <message>
        <source>Nobody and nothing here by this name</source>
        <translation>Nobody and nothing here by this name</translation>
    </message>
    <message>
        <source>Too long: shorten it</source>
        <translation>Too long: shorten it</translation>
    </message>
    <message>
        <source>A sign that cannot be kept</source>
        <translation>A sign that cannot be kept</translation>
    </message>
    <message>
        <source>Quotation marks that do not close: look at the line, confirm with Enter</source>
        <translation>Quotation marks that do not close: look at the line, confirm with Enter</translation>
    </message>
    <message>
        <source>More cells than columns: look at the line, confirm with Enter</source>
        <translation>More cells than columns: look at the line, confirm with Enter</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semicolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>commas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This is a workbook. Nothing was changed. In Excel or LibreOffice, save it as CSV, then choose that file; or copy the table and paste it here.</source>
        <translation>This is a workbook. Nothing was changed. In Excel or LibreOffice, save it as CSV, then choose that file; or copy the table and paste it here.</translation>
    </message>
    <message>
        <source>This is no table of text. Nothing was changed. Choose a CSV file.</source>
        <translation>This is no table of text. Nothing was changed. Choose a CSV file.</translation>
    </message>
    <message>
        <source>A line of this file is longer than a million characters: it is no table. Nothing was changed.</source>
        <translation>A line of this file is longer than a million characters: it is no table. Nothing was changed.</translation>
    </message>
    <message>
        <source>More than 100,000 lines. Nothing was changed. Divide the file, then import it part by part.</source>
        <translation>More than 100,000 lines. Nothing was changed. Divide the file, then import it part by part.</translation>
    </message>
    <message>
        <source>There is no line to import here. Nothing was changed.</source>
        <translation>There is no line to import here. Nothing was changed.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. Nothing was changed. Divide it, then import it part by part.</source>
        <translation>This file is larger than 100 MB. Nothing was changed. Divide it, then import it part by part.</translation>
    </message>
    <message>
        <source>Read as UTF-8, %1</source>
        <translation>Read as UTF-8, %1</translation>
    </message>
    <message>
        <source>Read as UTF-16, %1</source>
        <translation>Read as UTF-16, %1</translation>
    </message>
    <message>
        <source>Read as Windows-1252, %1</source>
        <translation>Read as Windows-1252, %1</translation>
    </message>
    <message numerus="yes">
        <source>Two encodings in one file: read line by line (%n in Windows-1252), %1. Look at the accents</source>
        <translation>
            <numerusform>Two encodings in one file: read line by line (%Ln in Windows-1252), %1. Look at the accents</numerusform>
            <numerusform>Two encodings in one file: read line by line (%Ln in Windows-1252), %1. Look at the accents</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in it: write who was met, as 2 women 18-21</source>
        <translation>Nobody in it: write who was met, as 2 women 18-21</translation>
    </message>
    <message>
        <source>Nobody in it, and no column says who was met: choose one under “Columns”, or leave the line out</source>
        <translation>Nobody in it, and no column says who was met: choose one under “Columns”, or leave the line out</translation>
    </message>
    <message>
        <source>Needed, and no column gives it: choose one under “Columns”, or leave the line out</source>
        <translation>Needed, and no column gives it: choose one under “Columns”, or leave the line out</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then go on.</source>
        <translation>The disk is full: free some space, then go on.</translation>
    </message>
    <message>
        <source>what stands under “%1” cannot be kept as it is.</source>
        <translation>what stands under “%1” cannot be kept as it is.</translation>
    </message>
    <message>
        <source>what it says cannot be kept as it is.</source>
        <translation>what it says cannot be kept as it is.</translation>
    </message>
    <message>
        <source>it is too long to be kept in one piece. Shorten its longest text.</source>
        <translation>it is too long to be kept in one piece. Shorten its longest text.</translation>
    </message>
    <message>
        <source>your role does not allow it.</source>
        <translation>your role does not allow it.</translation>
    </message>
    <message>
        <source>something it names is no longer here.</source>
        <translation>something it names is no longer here.</translation>
    </message>
    <message>
        <source>These cells contradict each other: correct one of them</source>
        <translation>These cells contradict each other: correct one of them</translation>
    </message>
    <message>
        <source>Who was met: gender</source>
        <translation>Who was met: gender</translation>
    </message>
    <message>
        <source>Who was met: age</source>
        <translation>Who was met: age</translation>
    </message>
    <message>
        <source>Who was met: how many</source>
        <translation>Who was met: how many</translation>
    </message>
    <message>
        <source>The disk did not answer, or lets nothing be written: go on once more; if it happens again, call the coordination.</source>
        <translation>The disk did not answer, or lets nothing be written: go on once more; if it happens again, call the coordination.</translation>
    </message>
</context>
<context>
    <name>tp::ui::InvitationCheck</name>
    <message>
        <source>This code is well written.</source>
        <translation>This code is well written.</translation>
    </message>
    <message>
        <source>The code begins with tp1: — copy all of it.</source>
        <translation>The code begins with tp1: — copy all of it.</translation>
    </message>
    <message>
        <source>Go on: the address comes first, then / and 25 letters and digits.</source>
        <translation>Go on: the address comes first, then / and 25 letters and digits.</translation>
    </message>
    <message>
        <source>“%1” is never part of a code. Read group %2 again.</source>
        <translation>“%1” is never part of a code. Read group %2 again.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) still missing.</source>
        <translation>
            <numerusform>%Ln sign still missing.</numerusform>
            <numerusform>%Ln signs still missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) too many.</source>
        <translation>
            <numerusform>%Ln sign too many.</numerusform>
            <numerusform>%Ln signs too many.</numerusform>
        </translation>
    </message>
    <message>
        <source>A character is wrong, or two have changed places. Read it again, group by group.</source>
        <translation>A character is wrong, or two have changed places. Read it again, group by group.</translation>
    </message>
    <message>
        <source>This is the code of a recovery kit: it brings this person&apos;s laptop back.</source>
        <translation>This is the code of a recovery kit: it brings this person&apos;s laptop back.</translation>
    </message>
    <message>
        <source>The code of a recovery kit: type all of the sheet&apos;s signs, group by group.</source>
        <translation>The code of a recovery kit: type all of the sheet&apos;s signs, group by group.</translation>
    </message>
</context>
<context>
    <name>tp::ui::InvitationSheet</name>
    <message>
        <source>Territoires Partagés — invitation</source>
        <translation>Territoires Partagés — invitation</translation>
    </message>
    <message>
        <source>For a new member of %1: %2.</source>
        <translation>For a new member of %1: %2.</translation>
    </message>
    <message>
        <source>For another laptop of %1 (%2).</source>
        <translation>For another laptop of %1 (%2).</translation>
    </message>
    <message>
        <source>It works once, until %1.</source>
        <translation>It works once, until %1.</translation>
    </message>
    <message>
        <source>Install the program, open it, then type or scan this code. Choose your own passphrase: nobody else may know it.</source>
        <translation>Install the program, open it, then type or scan this code. Choose your own passphrase: nobody else may know it.</translation>
    </message>
    <message>
        <source>Hand this sheet over in person. Whoever uses the code first becomes the member: if it is lost, tell the person who made it.</source>
        <translation>Hand this sheet over in person. Whoever uses the code first becomes the member: if it is lost, tell the person who made it.</translation>
    </message>
</context>
<context>
    <name>tp::ui::InvitePanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Make the code</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Code of the invitation</translation>
    </message>
    <message>
        <source>The same code, to scan</source>
        <translation>The same code, to scan</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>It is handed over</translation>
    </message>
    <message>
        <source>Code copied. Paste it where only the person reads it, then copy something else.</source>
        <translation>Code copied. Paste it where only the person reads it, then copy something else.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>The program makes a code. It works once, for 72 hours, and is shown only now: hand it over in person or read it out on the phone.</source>
        <translation>The program makes a code. It works once, for 72 hours, and is shown only now: hand it over in person or read it out on the phone.</translation>
    </message>
    <message>
        <source>Another laptop of %1</source>
        <translation>Another laptop of %1</translation>
    </message>
    <message>
        <source>The code makes the laptop one more of %1, with the same roles. It works once, for 72 hours: use it on the new laptop, or hand it over in person.</source>
        <translation>The code makes the laptop one more of %1, with the same roles. It works once, for 72 hours: use it on the new laptop, or hand it over in person.</translation>
    </message>
    <message>
        <source>Works once, until %1. The program does not keep it: when this is closed, it is gone.</source>
        <translation>Works once, until %1. The program does not keep it: when this is closed, it is gone.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Save the invitation</translation>
    </message>
    <message>
        <source>invitation.pdf</source>
        <translation>invitation.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Saved. Print it, then delete the file.</translation>
    </message>
</context>
<context>
    <name>tp::ui::JoinNotice</name>
    <message>
        <source>Join the pathways</source>
        <translation>Join the pathways</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pathway(s) are under way, begun on %1: mostly on two computers that had not met. Joined, the first one goes on with all steps and phases; the other ends, and nothing is lost.</source>
        <translation>
            <numerusform>%Ln pathway are under way, begun on %1: mostly on two computers that had not met. Joined, the first one goes on with all steps and phases; the other ends, and nothing is lost.</numerusform>
            <numerusform>%Ln pathways are under way, begun on %1: mostly on two computers that had not met. Joined, the first one goes on with all steps and phases; the other ends, and nothing is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Joined: one pathway goes on. The history of the other says what it was.</source>
        <translation>Joined: one pathway goes on. The history of the other says what it was.</translation>
    </message>
</context>
<context>
    <name>tp::ui::KeptDrafts</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, whose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import of “%1”</translation>
    </message>
    <message>
        <source>Versions to choose from: %1</source>
        <translation>Versions to choose from: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::KitPage</name>
    <message>
        <source>Make the recovery kit</source>
        <translation>Make the recovery kit</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>It is in a safe place</source>
        <translation>It is in a safe place</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Recovery kit</translation>
    </message>
    <message>
        <source>You are the only administrator. If you lose your passphrase or this computer, only this sheet of paper opens the consortium again.</source>
        <translation>You are the only administrator. If you lose your passphrase or this computer, only this sheet of paper opens the consortium again.</translation>
    </message>
    <message>
        <source>To keep on paper, in a locked cupboard</source>
        <translation>To keep on paper, in a locked cupboard</translation>
    </message>
    <message>
        <source>Code of the recovery kit</source>
        <translation>Code of the recovery kit</translation>
    </message>
    <message>
        <source>Whoever holds this code can read what your structure can read. It is shown only now: the program does not keep it.</source>
        <translation>Whoever holds this code can read what your structure can read. It is shown only now: the program does not keep it.</translation>
    </message>
    <message>
        <source>Territoires Partagés — recovery kit</source>
        <translation>Territoires Partagés — recovery kit</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Made on %1.</translation>
    </message>
    <message>
        <source>Keep this sheet in a locked cupboard, apart from the computers. It opens the consortium again when the administrator has lost the passphrase or the computer.</source>
        <translation>Keep this sheet in a locked cupboard, apart from the computers. It opens the consortium again when the administrator has lost the passphrase or the computer.</translation>
    </message>
    <message>
        <source>To use it: on the locked computer, choose “Passphrase forgotten”, then type the code.</source>
        <translation>To use it: on the locked computer, choose “Passphrase forgotten”, then type the code.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Save the recovery kit</translation>
    </message>
    <message>
        <source>recovery-kit.pdf</source>
        <translation>recovery-kit.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: whoever reads it holds the keys.</source>
        <translation>Saved. Print it, then delete the file: whoever reads it holds the keys.</translation>
    </message>
    <message>
        <source>Go on without a recovery kit?</source>
        <translation>Go on without a recovery kit?</translation>
    </message>
    <message>
        <source>If your passphrase or this computer is lost, nobody will be able to invite anybody or change any role again. You can make the kit at any time; until then the window will remind you.</source>
        <translation>If your passphrase or this computer is lost, nobody will be able to invite anybody or change any role again. You can make the kit at any time; until then the window will remind you.</translation>
    </message>
    <message>
        <source>Go on without a kit</source>
        <translation>Go on without a kit</translation>
    </message>
    <message>
        <source>The consortium has a kit, or a second administrator. You can make another kit, for another cupboard.</source>
        <translation>The consortium has a kit, or a second administrator. You can make another kit, for another cupboard.</translation>
    </message>
    <message>
        <source>This kit is for %1.</source>
        <comment>a structure</comment>
        <translation>This kit is for %1.</translation>
    </message>
    <message>
        <source>New computer: type this code in the first window.</source>
        <translation>New computer: type this code in the first window.</translation>
    </message>
    <message>
        <source>A kit was made on this computer, and nobody has said that its paper is put away. If it is, say so; if the paper is lost, make another one and withdraw the lost one in the list of structures.</source>
        <translation>A kit was made on this computer, and nobody has said that its paper is put away. If it is, say so; if the paper is lost, make another one and withdraw the lost one in the list of structures.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Labels</name>
    <message>
        <source>Outreach worker</source>
        <translation>Outreach worker</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>%1: %2 characters, and %3 at most are kept. Nothing is lost: shorten it.</source>
        <translation>%1: %2 characters, and %3 at most are kept. Nothing is lost: shorten it.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Lanes</name>
    <message>
        <source>Steps over time</source>
        <translation>Steps over time</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>tp::ui::LengthenForm</name>
    <message>
        <source>Lengthen the series</source>
        <translation>Lengthen the series</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>The sessions added are like the last one: %1. Who is signed up there is not signed up again.</source>
        <translation>The sessions added are like the last one: %1. Who is signed up there is not signed up again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) more.</source>
        <translation>
            <numerusform>%Ln session more.</numerusform>
            <numerusform>%Ln sessions more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a day after the last session.</source>
        <translation>Give a day after the last session.</translation>
    </message>
    <message>
        <source>No more at once: the last one is on %1. Lengthen the series again to go on.</source>
        <translation>No more at once: the last one is on %1. Lengthen the series again to go on.</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept, and comes back with the form.</source>
        <translation>Not saved yet. What you typed is kept, and comes back with the form.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>tp::ui::LineEditor</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>DD/MM/YYYY HH:MM</source>
        <translation>DD/MM/YYYY HH:MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>YYYY</translation>
    </message>
    <message>
        <source>%1: write a date and a time like 27/11/2026 14:30.</source>
        <translation>%1: write a date and a time like 27/11/2026 14:30.</translation>
    </message>
    <message>
        <source>%1: write a number.</source>
        <translation>%1: write a number.</translation>
    </message>
    <message>
        <source>%1: write a date like 27/11/2026, or a word like tomorrow or Monday.</source>
        <translation>%1: write a date like 27/11/2026, or a word like tomorrow or Monday.</translation>
    </message>
    <message>
        <source>%1: %2 has not come yet by this computer’s clock. If it is right, save again.</source>
        <translation>%1: %2 has not come yet by this computer’s clock. If it is right, save again.</translation>
    </message>
    <message>
        <source>Guests and other professionals. Everybody reads it: no participant&apos;s name.</source>
        <translation>Guests and other professionals. Everybody reads it: no participant&apos;s name.</translation>
    </message>
</context>
<context>
    <name>tp::ui::LockCard</name>
    <message>
        <source>Open with the computer&apos;s keychain</source>
        <translation>Open with the computer&apos;s keychain</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without a key or a click</source>
        <translation>
            <numerusform>%Ln minute without a key or a click</numerusform>
            <numerusform>%Ln minutes without a key or a click</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>This laptop locks after</source>
        <translation>This laptop locks after</translation>
    </message>
    <message>
        <source>This computer has no keychain the program can use.</source>
        <translation>This computer has no keychain the program can use.</translation>
    </message>
    <message>
        <source>Faster, a little less safe: whoever opens your session of the computer opens the program too. Never after Ctrl+L, nor 12 hours after the passphrase was last typed. The keychain never holds the passphrase.</source>
        <translation>Faster, a little less safe: whoever opens your session of the computer opens the program too. Never after Ctrl+L, nor 12 hours after the passphrase was last typed. The keychain never holds the passphrase.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain did not answer. Nothing was changed.</source>
        <translation>The computer&apos;s keychain did not answer. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>tp::ui::MainWindow</name>
    <message>
        <source>First open the file it is about, then ask for “%1” again.</source>
        <translation>First open the file it is about, then ask for “%1” again.</translation>
    </message>
    <message>
        <source>“%1” is not possible here now.</source>
        <translation>“%1” is not possible here now.</translation>
    </message>
</context>
<context>
    <name>tp::ui::MapLegend</name>
    <message>
        <source>Legend: the larger and darker a circle, the more encounters. %1</source>
        <translation>Legend: the larger and darker a circle, the more encounters. %1</translation>
    </message>
    <message>
        <source>The area of a circle is the number of encounters.</source>
        <translation>The area of a circle is the number of encounters.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 and more</translation>
    </message>
</context>
<context>
    <name>tp::ui::MemberPanel</name>
    <message>
        <source>It will receive nothing more. What it has sent stays. What it has not sent will not be accepted: only a rescue file brings that back. What it has already received stays readable to whoever opens it.</source>
        <translation>It will receive nothing more. What it has sent stays. What it has not sent will not be accepted: only a rescue file brings that back. What it has already received stays readable to whoever opens it.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Add a laptop</source>
        <translation>Add a laptop</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Change the role</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Give these roles</translation>
    </message>
    <message>
        <source>Changes structure…</source>
        <translation>Changes structure…</translation>
    </message>
    <message>
        <source>Leaves the consortium…</source>
        <translation>Leaves the consortium…</translation>
    </message>
    <message>
        <source>Remove this laptop</source>
        <translation>Remove this laptop</translation>
    </message>
    <message>
        <source>Add my other laptop</source>
        <translation>Add my other laptop</translation>
    </message>
    <message>
        <source>This laptop was removed. It receives nothing and sends nothing more.</source>
        <translation>This laptop was removed. It receives nothing and sends nothing more.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Last sign</translation>
    </message>
    <message>
        <source>Erasures due</source>
        <translation>Erasures due</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Also at</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Roles of %1</translation>
    </message>
    <message>
        <source>Change the role of %1?</source>
        <translation>Change the role of %1?</translation>
    </message>
    <message>
        <source>Take every role from %1 here?</source>
        <translation>Take every role from %1 here?</translation>
    </message>
    <message>
        <source>From now on: %1. What was written before stays as it is.</source>
        <translation>From now on: %1. What was written before stays as it is.</translation>
    </message>
    <message>
        <source>Without a role here, this person reads and writes nothing more of the structure.</source>
        <translation>Without a role here, this person reads and writes nothing more of the structure.</translation>
    </message>
    <message>
        <source>Change 1 role</source>
        <translation>Change 1 role</translation>
    </message>
    <message>
        <source>Role changed.</source>
        <translation>Role changed.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>This is the laptop you are using. %1</source>
        <translation>This is the laptop you are using. %1</translation>
    </message>
    <message>
        <source>Remove 1 laptop</source>
        <translation>Remove 1 laptop</translation>
    </message>
    <message>
        <source>%1 is removed. It receives nothing more.</source>
        <translation>%1 is removed. It receives nothing more.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::MembersModel</name>
    <message>
        <source>%1 (twice)</source>
        <translation>%1 (twice)</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>Whoever reads the file</source>
        <translation>Whoever reads the file</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Delegate by</source>
        <translation>Delegate by</translation>
    </message>
    <message>
        <source>Name seen by</source>
        <translation>Name seen by</translation>
    </message>
</context>
<context>
    <name>tp::ui::MembersTab</name>
    <message>
        <source>Members and laptops</source>
        <translation>Members and laptops</translation>
    </message>
</context>
<context>
    <name>tp::ui::MinutesSheet</name>
    <message>
        <source>Who was there</source>
        <translation>Who was there</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Represented by</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>What the participants proposed, and what is answered</source>
        <translation>What the participants proposed, and what is answered</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>structure, its analysis</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minutes: %1</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Minutes kept by</source>
        <translation>Minutes kept by</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Milestones that were late</source>
        <translation>Milestones that were late</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Answers for it</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation>Other points</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>The words stand below the table.</source>
        <translation>The words stand below the table.</translation>
    </message>
    <message>
        <source>%1 (written after the vote)</source>
        <translation>%1 (written after the vote)</translation>
    </message>
</context>
<context>
    <name>tp::ui::MonthModel</name>
    <message>
        <source>%1 %2</source>
        <comment>time, activity</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (called off)</source>
        <translation>%1 (called off)</translation>
    </message>
    <message>
        <source>%1: no session</source>
        <translation>%1: no session</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, sessions</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::MonthView</name>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions of the month</source>
        <translation>Sessions of the month</translation>
    </message>
</context>
<context>
    <name>tp::ui::NavButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A page, and how many things wait there: &quot;Today: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::NetworkCard</name>
    <message>
        <source>Try the connection</source>
        <translation>Try the connection</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>None: straight to the server</translation>
    </message>
    <message>
        <source>By hand, SOCKS 5</source>
        <translation>By hand, SOCKS 5</translation>
    </message>
    <message>
        <source>By hand, HTTP</source>
        <translation>By hand, HTTP</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server of the consortium</source>
        <translation>Server of the consortium</translation>
    </message>
    <message>
        <source>Its key begins with</source>
        <translation>Its key begins with</translation>
    </message>
    <message>
        <source>Address and key were fixed when this laptop joined. It refuses a server with another key; only an administrator moves the consortium to another one.</source>
        <translation>Address and key were fixed when this laptop joined. It refuses a server with another key; only an administrator moves the consortium to another one.</translation>
    </message>
    <message>
        <source>Name or address of the proxy</source>
        <translation>Name or address of the proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Write the name of the proxy and its port. Until then nothing changes.</source>
        <translation>Write the name of the proxy and its port. Until then nothing changes.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>The server answers, and it knows this laptop.</source>
        <translation>The server answers, and it knows this laptop.</translation>
    </message>
    <message>
        <source>It may be the proxy: look at its name and port above.</source>
        <translation>It may be the proxy: look at its name and port above.</translation>
    </message>
    <message>
        <source>Stopped. The server has not answered.</source>
        <translation>Stopped. The server has not answered.</translation>
    </message>
</context>
<context>
    <name>tp::ui::NewPerson</name>
    <message>
        <source>Only your structure can read this file, until you share it.</source>
        <translation>Only your structure can read this file, until you share it.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Create the file</translation>
    </message>
</context>
<context>
    <name>tp::ui::NotInList</name>
    <message>
        <source>The encounter shown is not in the list as it is filtered.</source>
        <translation>The encounter shown is not in the list as it is filtered.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>The outing shown is not in the list as it is filtered.</source>
        <translation>The outing shown is not in the list as it is filtered.</translation>
    </message>
</context>
<context>
    <name>tp::ui::NotedList</name>
    <message>
        <source>Noted today</source>
        <translation>Noted today</translation>
    </message>
</context>
<context>
    <name>tp::ui::NotedModel</name>
    <message>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an encounter</comment>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>tp::ui::NoticeCard</name>
    <message>
        <source>The information notice has not been given yet.</source>
        <translation>The information notice has not been given yet.</translation>
    </message>
    <message>
        <source>Information given on %1</source>
        <translation>Information given on %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation>Objection of %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Information and objection</source>
        <translation>Information and objection</translation>
    </message>
    <message>
        <source>Everybody whose file this is has been told so: what is noted, why, who reads it, and how to object.</source>
        <translation>Everybody whose file this is has been told so: what is noted, why, who reads it, and how to object.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Saved on this computer.</translation>
    </message>
    <message>
        <source>Note that it was given</source>
        <translation>Note that it was given</translation>
    </message>
    <message>
        <source>Note an objection</source>
        <translation>Note an objection</translation>
    </message>
    <message>
        <source>Change the information and the objection</source>
        <translation>Change the information and the objection</translation>
    </message>
    <message>
        <source>Notice to give (PDF)…</source>
        <translation>Notice to give (PDF)…</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Save the notice</translation>
    </message>
    <message>
        <source>notice.pdf</source>
        <translation>notice.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Notice saved. Once it is given, note it here with its version, %1.</source>
        <translation>Notice saved. Once it is given, note it here with its version, %1.</translation>
    </message>
</context>
<context>
    <name>tp::ui::NoticeSheet</name>
    <message>
        <source>Information about your file</source>
        <translation>Information about your file</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>Version of this notice</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>What is noted</translation>
    </message>
    <message>
        <source>The name you choose, how to reach you, what you tell us of your situation, what was agreed with you and what became of it. You need not say anything you do not want to say.</source>
        <translation>The name you choose, how to reach you, what you tell us of your situation, what was agreed with you and what became of it. You need not say anything you do not want to say.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>To find you again, to keep what was agreed, to work together where several people accompany you, and to count without names what the teams do.</source>
        <translation>To find you again, to keep what was agreed, to work together where several people accompany you, and to count without names what the teams do.</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Who reads it</translation>
    </message>
    <message>
        <source>The members of the structure named above, whoever accompanies you. Another structure reads it only where your file was shared with it; ask, and you are told which ones. Everything is encrypted: the server cannot read it.</source>
        <translation>The members of the structure named above, whoever accompanies you. Another structure reads it only where your file was shared with it; ask, and you are told which ones. Everything is encrypted: the server cannot read it.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>See what is noted about you, and have it corrected.</source>
        <translation>See what is noted about you, and have it corrected.</translation>
    </message>
    <message>
        <source>Object, to everything or to one thing, and ask for your file to be erased.</source>
        <translation>Object, to everything or to one thing, and ask for your file to be erased.</translation>
    </message>
    <message>
        <source>Say no: it takes nothing away from you, and you are met all the same.</source>
        <translation>Say no: it takes nothing away from you, and you are met all the same.</translation>
    </message>
    <message>
        <source>Complain to the CNIL: www.cnil.fr.</source>
        <translation>Complain to the CNIL: www.cnil.fr.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Tell whoever gave you this sheet, or the structure named above. No reason is needed.</source>
        <translation>Tell whoever gave you this sheet, or the structure named above. No reason is needed.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Printed on %1.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ObstaclePicture</name>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Dashed: %1</source>
        <translation>Dashed: %1</translation>
    </message>
    <message>
        <source>Filled: %1</source>
        <translation>Filled: %1</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>No change between these two days.</source>
        <translation>No change between these two days.</translation>
    </message>
    <message>
        <source>No obstacle noted.</source>
        <translation>No obstacle noted.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Obstacles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an obstacle, how heavy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>an obstacle, how heavy before and now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>tp::ui::OutingChoice</name>
    <message>
        <source>No outing</source>
        <translation>No outing</translation>
    </message>
</context>
<context>
    <name>tp::ui::OutingFilters</name>
    <message>
        <source>Team, place, what was kept…</source>
        <translation>Team, place, what was kept…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>All structures</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>All territories</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Search in the outings</source>
        <translation>Search in the outings</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Last 3 months</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
</context>
<context>
    <name>tp::ui::OutingPanel</name>
    <message>
        <source>Begin an outing</source>
        <translation>Begin an outing</translation>
    </message>
    <message>
        <source>Begin the outing</source>
        <translation>Begin the outing</translation>
    </message>
    <message>
        <source>Note a place</source>
        <translation>Note a place</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Observation saved on this computer.</source>
        <translation>Observation saved on this computer.</translation>
    </message>
    <message>
        <source>End the outing</source>
        <translation>End the outing</translation>
    </message>
    <message>
        <source>Outing ended. Its recap can be printed.</source>
        <translation>Outing ended. Its recap can be printed.</translation>
    </message>
    <message>
        <source>Change the outing</source>
        <translation>Change the outing</translation>
    </message>
    <message>
        <source>Outing saved on this computer.</source>
        <translation>Outing saved on this computer.</translation>
    </message>
    <message>
        <source>An outing cannot end before it began. Nothing is lost: correct one of the two times.</source>
        <translation>An outing cannot end before it began. Nothing is lost: correct one of the two times.</translation>
    </message>
    <message>
        <source>The outing is back.</source>
        <translation>The outing is back.</translation>
    </message>
    <message>
        <source>Save the recap</source>
        <translation>Save the recap</translation>
    </message>
    <message>
        <source>outing-%1.pdf</source>
        <translation>outing-%1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Recap as PDF</source>
        <translation>Recap as PDF</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%Ln encounter</numerusform>
            <numerusform>%Ln encounters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) met</source>
        <translation>
            <numerusform>%Ln person met</numerusform>
            <numerusform>%Ln people met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observations</numerusform>
        </translation>
    </message>
    <message>
        <source>Outing begun. What you note is added to it by itself.</source>
        <translation>Outing begun. What you note is added to it by itself.</translation>
    </message>
    <message>
        <source>Change the observation</source>
        <translation>Change the observation</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>An outing begins now, or has begun. Nothing is lost: give the time it began.</source>
        <translation>An outing begins now, or has begun. Nothing is lost: give the time it began.</translation>
    </message>
    <message>
        <source>Print a name?</source>
        <translation>Print a name?</translation>
    </message>
    <message>
        <source>The recap would show: %1. It leaves the program as paper does. To take the name out, change the outing or the observation.</source>
        <translation>The recap would show: %1. It leaves the program as paper does. To take the name out, change the outing or the observation.</translation>
    </message>
    <message>
        <source>Print it all the same</source>
        <translation>Print it all the same</translation>
    </message>
    <message>
        <source>Recap saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Recap saved. The file is not protected: keep it where only those who need it can read it.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Places, observations and what is to be kept are printed in the recap: name nobody here.</source>
        <translation>Places, observations and what is to be kept are printed in the recap: name nobody here.</translation>
    </message>
    <message>
        <source>Delete the observation</source>
        <translation>Delete the observation</translation>
    </message>
    <message>
        <source>Observation deleted.</source>
        <translation>Observation deleted.</translation>
    </message>
    <message>
        <source>The observation is back.</source>
        <translation>The observation is back.</translation>
    </message>
    <message>
        <source>Outing deleted, with its observations. Its encounters stay.</source>
        <translation>Outing deleted, with its observations. Its encounters stay.</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept, and comes back with the form.</source>
        <translation>Not saved yet. What you typed is kept, and comes back with the form.</translation>
    </message>
    <message>
        <source>List them: %1</source>
        <translation>List them: %1</translation>
    </message>
    <message>
        <source>Join the outing</source>
        <translation>Join the outing</translation>
    </message>
    <message>
        <source>Leave the outing</source>
        <translation>Leave the outing</translation>
    </message>
    <message>
        <source>It goes on for the others; what you note is no longer added to it.</source>
        <translation>It goes on for the others; what you note is no longer added to it.</translation>
    </message>
</context>
<context>
    <name>tp::ui::OutingTimeline</name>
    <message>
        <source>%1, %2</source>
        <comment>a time, what happened</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::Outings</name>
    <message>
        <source>Outing of %1, since %2</source>
        <translation>Outing of %1, since %2</translation>
    </message>
    <message>
        <source>Outing of %1, %2 to %3</source>
        <translation>Outing of %1, %2 to %3</translation>
    </message>
    <message>
        <source>Outing joined. What you note is added to it by itself.</source>
        <translation>Outing joined. What you note is added to it by itself.</translation>
    </message>
    <message>
        <source>Outing left. It goes on for the others.</source>
        <translation>Outing left. It goes on for the others.</translation>
    </message>
</context>
<context>
    <name>tp::ui::OutingsTab</name>
    <message>
        <source>Begin an outing</source>
        <translation>Begin an outing</translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Outings</translation>
    </message>
    <message>
        <source>No outing yet.</source>
        <translation>No outing yet.</translation>
    </message>
    <message>
        <source>An outing gathers what a team notes between leaving and coming back: encounters join it by themselves, places can be described, and its recap prints.</source>
        <translation>An outing gathers what a team notes between leaving and coming back: encounters join it by themselves, places can be described, and its recap prints.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>not ended</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>List of outings</source>
        <translation>List of outings</translation>
    </message>
    <message>
        <source>Outing under way since %1</source>
        <translation>Outing under way since %1</translation>
    </message>
    <message>
        <source>No outing like that.</source>
        <translation>No outing like that.</translation>
    </message>
    <message>
        <source>Take the filters off to see the others.</source>
        <translation>Take the filters off to see the others.</translation>
    </message>
</context>
<context>
    <name>tp::ui::PaperSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::ParticipantsTab</name>
    <message>
        <source>New proposal</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Sessions of the participants&apos; committee</source>
        <translation>Sessions of the participants&apos; committee</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>No session yet.</translation>
    </message>
    <message>
        <source>Plan the first one: the delegates of the groups bring what their groups propose.</source>
        <translation>Plan the first one: the delegates of the groups bring what their groups propose.</translation>
    </message>
    <message>
        <source>No proposal here.</source>
        <translation>No proposal here.</translation>
    </message>
    <message>
        <source>Note an idea, even a short one.</source>
        <translation>Note an idea, even a short one.</translation>
    </message>
    <message>
        <source>Proposals shown</source>
        <translation>Proposals shown</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Search for a proposal</source>
        <translation>Search for a proposal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>proposals waiting, sessions to conclude</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) waiting for a session</source>
        <translation>
            <numerusform>%Ln proposal waiting for a session</numerusform>
            <numerusform>%Ln proposals waiting for a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to conclude</source>
        <translation>
            <numerusform>%Ln session to conclude</numerusform>
            <numerusform>%Ln sessions to conclude</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is found.</source>
        <translation>No session is found.</translation>
    </message>
    <message>
        <source>Other words, or all sessions in the box above.</source>
        <translation>Other words, or all sessions in the box above.</translation>
    </message>
    <message>
        <source>Search for a session</source>
        <translation>Search for a session</translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation>Sessions shown</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>To conclude</source>
        <translation>To conclude</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
</context>
<context>
    <name>tp::ui::PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>Propose one</translation>
    </message>
    <message>
        <source>Passphrase of today, or the code of a recovery kit</source>
        <translation>Passphrase of today, or the code of a recovery kit</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>The new one once more</translation>
    </message>
    <message>
        <source>This is not the same phrase.</source>
        <translation>This is not the same phrase.</translation>
    </message>
    <message>
        <source>The passphrase of today is another one. Nothing was changed.</source>
        <translation>The passphrase of today is another one. Nothing was changed.</translation>
    </message>
    <message>
        <source>This kit does not open this computer. Nothing was changed.</source>
        <translation>This kit does not open this computer. Nothing was changed.</translation>
    </message>
    <message>
        <source>Passphrase changed. The old one no longer opens this laptop.</source>
        <translation>Passphrase changed. The old one no longer opens this laptop.</translation>
    </message>
    <message>
        <source>Nobody else knows it; the recovery kits go on opening this laptop.</source>
        <translation>Nobody else knows it; the recovery kits go on opening this laptop.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changing the passphrase…</translation>
    </message>
</context>
<context>
    <name>tp::ui::PastedTable</name>
    <message>
        <source>This is a table, not a name: bring it in with “Import a table” (Ctrl+K).</source>
        <translation>This is a table, not a name: bring it in with “Import a table” (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>tp::ui::PathwaySheet</name>
    <message>
        <source>%1: %2</source>
        <comment>day, phase</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the person wishes</source>
        <translation>What the person wishes</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Printed on %1. This sheet holds personal data: keep it where only those who need it can read it.</source>
        <translation>Printed on %1. This sheet holds personal data: keep it where only those who need it can read it.</translation>
    </message>
    <message>
        <source>The pathway of %1</source>
        <translation>The pathway of %1</translation>
    </message>
    <message>
        <source>Sessions to come</source>
        <translation>Sessions to come</translation>
    </message>
</context>
<context>
    <name>tp::ui::PathwayStory</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Partners and elsewhere</source>
        <translation>Partners and elsewhere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, which attempt</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln structure(s)</source>
        <translation>
            <numerusform>%Ln structure</numerusform>
            <numerusform>%Ln structures</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1 on %2</source>
        <translation>next: %1 on %2</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>two versions</translation>
    </message>
    <message>
        <source>%1, two versions</source>
        <comment>step</comment>
        <translation>%1, two versions</translation>
    </message>
    <message>
        <source>%1, since a day that nobody noted</source>
        <translation>%1, since a day that nobody noted</translation>
    </message>
</context>
<context>
    <name>tp::ui::PathwayView</name>
    <message>
        <source>The pathway of %1</source>
        <translation>The pathway of %1</translation>
    </message>
    <message>
        <source>Begin the pathway</source>
        <translation>Begin the pathway</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Nothing noted yet of what the person wishes.</source>
        <translation>Nothing noted yet of what the person wishes.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <comment>day, note</comment>
        <translation>since %1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the phase “%1”</source>
        <translation>Change the phase “%1”</translation>
    </message>
    <message>
        <source>No phase yet.</source>
        <translation>No phase yet.</translation>
    </message>
    <message>
        <source>The pathway has begun.</source>
        <translation>The pathway has begun.</translation>
    </message>
    <message>
        <source>The pathway has ended. It stays, and can begin again.</source>
        <translation>The pathway has ended. It stays, and can begin again.</translation>
    </message>
    <message>
        <source>Change the phase</source>
        <translation>Change the phase</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>New phase</translation>
    </message>
    <message>
        <source>See over time</source>
        <translation>See over time</translation>
    </message>
    <message>
        <source>See as a table</source>
        <translation>See as a table</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Pathway</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Time shown</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>A quarter</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The pathway as a PDF, A4 landscape</source>
        <translation>The pathway as a PDF, A4 landscape</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>End the pathway</source>
        <translation>End the pathway</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Pathways</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>No step yet.</translation>
    </message>
    <message>
        <source>Propose a first attempt, in any structure.</source>
        <translation>Propose a first attempt, in any structure.</translation>
    </message>
    <message>
        <source>Filled: done or under way · dashed: planned · arrow: tried again elsewhere. + and − zoom, Page Up and Page Down move, Home shows everything.</source>
        <translation>Filled: done or under way · dashed: planned · arrow: tried again elsewhere. + and − zoom, Page Up and Page Down move, Home shows everything.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>List of steps</translation>
    </message>
    <message>
        <source>No pathway yet.</source>
        <translation>No pathway yet.</translation>
    </message>
    <message>
        <source>It begins with a first meeting, and can end and begin again: nothing is lost.</source>
        <translation>It begins with a first meeting, and can end and begin again: nothing is lost.</translation>
    </message>
    <message>
        <source>Change the wishes</source>
        <translation>Change the wishes</translation>
    </message>
    <message>
        <source>What the person wishes</source>
        <translation>What the person wishes</translation>
    </message>
    <message>
        <source>Another phase</source>
        <translation>Another phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Saved on this computer.</translation>
    </message>
    <message>
        <source>Pathway saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Pathway saved. The file is not protected: keep it where only those who need it can read it.</translation>
    </message>
    <message>
        <source>Save the pathway</source>
        <translation>Save the pathway</translation>
    </message>
    <message>
        <source>pathway.pdf</source>
        <translation>pathway.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History of the phase “%1”</source>
        <translation>History of the phase “%1”</translation>
    </message>
    <message>
        <source>Note the way out…</source>
        <translation>Note the way out…</translation>
    </message>
    <message>
        <source>History of the pathway</source>
        <translation>History of the pathway</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right move a planned step by a week, with Shift by a day.</source>
        <translation>Ctrl+Left and Ctrl+Right move a planned step by a week, with Shift by a day.</translation>
    </message>
    <message>
        <source>Planned step: a week earlier</source>
        <translation>Planned step: a week earlier</translation>
    </message>
    <message>
        <source>Planned step: a week later</source>
        <translation>Planned step: a week later</translation>
    </message>
    <message>
        <source>Planned step: a day earlier</source>
        <translation>Planned step: a day earlier</translation>
    </message>
    <message>
        <source>Planned step: a day later</source>
        <translation>Planned step: a day later</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Change the pathway</source>
        <translation>Change the pathway</translation>
    </message>
    <message>
        <source>Earlier pathways</source>
        <translation>Earlier pathways</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>years of an earlier pathway, what was noted</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nothing noted</translation>
    </message>
    <message>
        <source>Change the pathway of %1</source>
        <comment>years</comment>
        <translation>Change the pathway of %1</translation>
    </message>
    <message>
        <source>History of the pathway of %1</source>
        <comment>years</comment>
        <translation>History of the pathway of %1</translation>
    </message>
    <message>
        <source>Sessions to come</source>
        <translation>Sessions to come</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the session: %1</source>
        <translation>Open the session: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::PathwaysPage</name>
    <message>
        <source>Pathways</source>
        <translation>Pathways</translation>
    </message>
    <message>
        <source>Those I follow</source>
        <translation>Those I follow</translation>
    </message>
    <message>
        <source>All I can read</source>
        <translation>All I can read</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>List of pathways</source>
        <translation>List of pathways</translation>
    </message>
    <message>
        <source>No pathway here.</source>
        <translation>No pathway here.</translation>
    </message>
    <message>
        <source>It begins in a person&apos;s file: open it, then “Pathway”.</source>
        <translation>It begins in a person&apos;s file: open it, then “Pathway”.</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Search for a person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pathway(s), by phase; who has waited longest stands first.</source>
        <translation>
            <numerusform>%Ln pathway, by phase; who has waited longest stands first.</numerusform>
            <numerusform>%Ln pathways, by phase; who has waited longest stands first.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person or a referent</source>
        <translation>A person or a referent</translation>
    </message>
    <message>
        <source>Search for a pathway</source>
        <translation>Search for a pathway</translation>
    </message>
    <message numerus="yes">
        <source>There are too many to show all: the %Ln oldest one(s) are left out.</source>
        <translation>
            <numerusform>There are too many to show all: the oldest one is left out.</numerusform>
            <numerusform>There are too many to show all: the %Ln oldest ones are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>See all</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>See all the pathways I can read</source>
        <translation>See all the pathways I can read</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other pathway(s) that you can read.</source>
        <translation>
            <numerusform>%Ln other pathway that you can read.</numerusform>
            <numerusform>%Ln other pathways that you can read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonFile</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note an encounter</source>
        <translation>Note an encounter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Nothing noted yet.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>History of every field</source>
        <translation>History of every field</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Last encounter</source>
        <translation>Last encounter</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>Late since %1</translation>
    </message>
    <message>
        <source>Nothing more than the name. It is enough.</source>
        <translation>Nothing more than the name. It is enough.</translation>
    </message>
    <message>
        <source>File saved on this computer.</source>
        <translation>File saved on this computer.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parts of the file</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>You are the referent now.</source>
        <translation>You are the referent now.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Situation and obstacles</source>
        <translation>Situation and obstacles</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Add a reminder</translation>
    </message>
    <message>
        <source>Note the situation</source>
        <translation>Note the situation</translation>
    </message>
    <message>
        <source>Become the referent</source>
        <translation>Become the referent</translation>
    </message>
    <message>
        <source>Hand over to another referent…</source>
        <translation>Hand over to another referent…</translation>
    </message>
    <message>
        <source>Leave the programme…</source>
        <translation>Leave the programme…</translation>
    </message>
    <message>
        <source>The same person has another file…</source>
        <translation>The same person has another file…</translation>
    </message>
    <message>
        <source>Print a summary…</source>
        <translation>Print a summary…</translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation>Summary as PDF…</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>Compare two days</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Summary saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Summary saved. The file is not protected: keep it where only those who need it can read it.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Save the summary</translation>
    </message>
    <message>
        <source>file.pdf</source>
        <translation>file.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Print a summary</source>
        <translation>Print a summary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Pathway</translation>
    </message>
    <message>
        <source>Change what is known</source>
        <translation>Change what is known</translation>
    </message>
    <message>
        <source>Sign up for a session…</source>
        <translation>Sign up for a session…</translation>
    </message>
    <message>
        <source>Refer to somebody…</source>
        <translation>Refer to somebody…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Phase of the pathway</source>
        <translation>Phase of the pathway</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln encounter(s)</source>
        <translation>
            <numerusform>%Ln encounter</numerusform>
            <numerusform>%Ln encounters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, number of encounters</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody else follows this person since: nothing changes.</source>
        <translation>Somebody else follows this person since: nothing changes.</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonGroups</name>
    <message>
        <source>%1, since %2</source>
        <comment>group, day</comment>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>%1 · delegate</source>
        <comment>group</comment>
        <translation>%1 · delegate</translation>
    </message>
    <message>
        <source>%1 · delegate since %2</source>
        <comment>group, day</comment>
        <translation>%1 · delegate since %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonPicker</name>
    <message>
        <source>%1, unnamed</source>
        <extracomment>Unnamed people: &quot;2 men&quot; + &quot;18–21&quot;</extracomment>
        <translation>%1, unnamed</translation>
    </message>
    <message>
        <source>A name, a nickname, or 2m 18-21</source>
        <translation>A name, a nickname, or 2m 18-21</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>a file not shared with you</source>
        <translation>a file not shared with you</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%Ln year old</numerusform>
            <numerusform>%Ln years old</numerusform>
        </translation>
    </message>
    <message>
        <source>born in %1</source>
        <translation>born in %1</translation>
    </message>
    <message>
        <source>met on %1</source>
        <translation>met on %1</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>not met yet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unnamed</translation>
    </message>
    <message>
        <source>Arrows choose, Enter takes, Esc closes</source>
        <translation>Arrows choose, Enter takes, Esc closes</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Create “%1”</translation>
    </message>
    <message>
        <source>a nickname is enough</source>
        <translation>a nickname is enough</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Unnamed people: type for example 2m 18-21</source>
        <translation>Unnamed people: type for example 2m 18-21</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, new</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <translation>perhaps: %1</translation>
    </message>
    <message>
        <source>From 1 to %L1 people can be counted in one go.</source>
        <translation>From 1 to %L1 people can be counted in one go.</translation>
    </message>
    <message numerus="yes">
        <source>A name has %Ln letter(s) at most. The rest goes into the note.</source>
        <translation>
            <numerusform>A name has %Ln letter at most. The rest goes into the note.</numerusform>
            <numerusform>A name has %Ln letters at most. The rest goes into the note.</numerusform>
        </translation>
    </message>
    <message>
        <source>How old, about? Arrows choose, Enter takes, or type it: 18-21, 35</source>
        <translation>How old, about? Arrows choose, Enter takes, or type it: 18-21, 35</translation>
    </message>
    <message>
        <source>%1 is no age band: they are counted in %2</source>
        <translation>%1 is no age band: they are counted in %2</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: ↓ and ↑ choose a row, then Enter takes it.</source>
        <translation>Nothing is chosen yet: ↓ and ↑ choose a row, then Enter takes it.</translation>
    </message>
    <message>
        <source>not compared with every file yet</source>
        <translation>not compared with every file yet</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonSessions</name>
    <message>
        <source>Sign-up cancelled</source>
        <translation>Sign-up cancelled</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Called off: %1</translation>
    </message>
    <message>
        <source>Attendance not said</source>
        <translation>Attendance not said</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Session: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonSheet</name>
    <message>
        <source>On %1: %2</source>
        <translation>On %1: %2</translation>
    </message>
    <message>
        <source>no obstacle noted</source>
        <translation>no obstacle noted</translation>
    </message>
    <message>
        <source>Since %1. %2</source>
        <translation>Since %1. %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Left the programme</source>
        <translation>Left the programme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, situation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Situation and obstacles</source>
        <translation>Situation and obstacles</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Printed on %1. This sheet holds personal data: keep it where only those who need it can read it.</source>
        <translation>Printed on %1. This sheet holds personal data: keep it where only those who need it can read it.</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonStory</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Encounter</translation>
    </message>
    <message>
        <source>Encounter, %1</source>
        <comment>place</comment>
        <translation>Encounter, %1</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>File opened</translation>
    </message>
    <message>
        <source>Planned, nothing noted since</source>
        <translation>Planned, nothing noted since</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Referent: %1</source>
        <translation>Referent: %1</translation>
    </message>
    <message>
        <source>Handed over by %1. %2</source>
        <translation>Handed over by %1. %2</translation>
    </message>
    <message>
        <source>Hand-over proposed to %1</source>
        <translation>Hand-over proposed to %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Left the programme</source>
        <translation>Left the programme</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>%1, in the file “%2”</source>
        <comment>field, name</comment>
        <translation>%1, in the file “%2”</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Pathway begun again</source>
        <translation>Pathway begun again</translation>
    </message>
    <message>
        <source>Pathway begun</source>
        <translation>Pathway begun</translation>
    </message>
    <message>
        <source>Pathway ended</source>
        <translation>Pathway ended</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Step: %1</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Referral: %1</translation>
    </message>
    <message>
        <source>Pathway begun twice, joined since</source>
        <translation>Pathway begun twice, joined since</translation>
    </message>
    <message>
        <source>Not said yet whether they met</source>
        <translation>Not said yet whether they met</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <comment>structure or partner</comment>
        <translation>Appointment: %1</translation>
    </message>
    <message>
        <source>Nobody followed this person.</source>
        <translation>Nobody followed this person.</translation>
    </message>
    <message>
        <source>In place of %1, who left or changed structure. %2</source>
        <translation>In place of %1, who left or changed structure. %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonToken</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete takes it away</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonsList</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Name, nickname or phone number</source>
        <translation>Name, nickname or phone number</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Search for a person</translation>
    </message>
    <message>
        <source>Nobody here for now. A nickname is enough to open a file.</source>
        <translation>Nobody here for now. A nickname is enough to open a file.</translation>
    </message>
    <message>
        <source>Nobody by that name here.</source>
        <translation>Nobody by that name here.</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Age, commune</source>
        <translation>Age, commune</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Last encounter</source>
        <translation>Last encounter</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>List of people</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) your structure may read</source>
        <translation>
            <numerusform>%Ln file your structure may read</numerusform>
            <numerusform>%Ln files your structure may read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%Ln file found</numerusform>
            <numerusform>%Ln files found</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>If the person is new, start a new file. A nickname is enough.</source>
        <translation>If the person is new, start a new file. A nickname is enough.</translation>
    </message>
    <message>
        <source>More than %1 files</source>
        <translation>More than %1 files</translation>
    </message>
    <message>
        <source>Go on with the new file</source>
        <translation>Go on with the new file</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>New file…</translation>
    </message>
    <message>
        <source>First the name, a nickname or a phone number: the person may be known already. If not, “New file” stands beside what you typed.</source>
        <translation>First the name, a nickname or a phone number: the person may be known already. If not, “New file” stands beside what you typed.</translation>
    </message>
    <message>
        <source>Search for a name first: then “New file” stands beside it.</source>
        <translation>Search for a name first: then “New file” stands beside it.</translation>
    </message>
    <message>
        <source>Followed by me</source>
        <translation>Followed by me</translation>
    </message>
    <message>
        <source>Nobody here by these filters.</source>
        <translation>Nobody here by these filters.</translation>
    </message>
    <message>
        <source>Somebody may be known without them: take them off before you start a new file.</source>
        <translation>Somebody may be known without them: take them off before you start a new file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) found so far</source>
        <translation>
            <numerusform>%Ln file found so far</numerusform>
            <numerusform>%Ln files found so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonsPage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>File opened and saved on this computer.</source>
        <translation>File opened and saved on this computer.</translation>
    </message>
</context>
<context>
    <name>tp::ui::PlanForm</name>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %Ln weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month, on the same weekday</source>
        <translation>Each month, on the same weekday</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Comes again</translation>
    </message>
    <message>
        <source>Give the last day, not before the first session.</source>
        <translation>Give the last day, not before the first session.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) planned.</source>
        <translation>
            <numerusform>%Ln session planned.</numerusform>
            <numerusform>%Ln sessions planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) could not be planned. %1</source>
        <translation>
            <numerusform>%Ln session could not be planned. %1</numerusform>
            <numerusform>%Ln sessions could not be planned. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) planned, until %1: no more are made at once. Make the series longer when it nears its end.</source>
        <translation>
            <numerusform>%Ln session planned, until %1: no more are made at once. Make the series longer when it nears its end.</numerusform>
            <numerusform>%Ln sessions planned, until %1: no more are made at once. Make the series longer when it nears its end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::PreviewModel</name>
    <message>
        <source>%1, to correct: %2</source>
        <translation>%1, to correct: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::ProblemModel</name>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>column, line of the table</comment>
        <translation>%1, line %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::ProfileBar</name>
    <message>
        <source>Keep under this name</source>
        <translation>Keep under this name</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Saved exports</source>
        <translation>Saved exports</translation>
    </message>
    <message>
        <source>Keep these choices as</source>
        <translation>Keep these choices as</translation>
    </message>
    <message>
        <source>Your structure shares them. What was searched for is not kept.</source>
        <translation>Your structure shares them. What was searched for is not kept.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>“%1” now keeps these choices.</source>
        <translation>“%1” now keeps these choices.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>“%1” is kept.</translation>
    </message>
    <message>
        <source>“%1” is deleted for the whole structure.</source>
        <translation>“%1” is deleted for the whole structure.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ProgrammeWords</name>
    <message>
        <source>Outing</source>
        <translation>Outing</translation>
    </message>
    <message>
        <source>A team goes out to meet people; what it notes meanwhile is counted in the outing.</source>
        <translation>A team goes out to meet people; what it notes meanwhile is counted in the outing.</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>And then?</translation>
    </message>
    <message>
        <source>What was agreed with whoever was met. It stands in the encounter, and comes under Today on its day.</source>
        <translation>What was agreed with whoever was met. It stands in the encounter, and comes under Today on its day.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>What somebody of the team is to do for a person. It stands in the file, and stays due until it is done.</source>
        <translation>What somebody of the team is to do for a person. It stands in the file, and stays due until it is done.</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Pathways</translation>
    </message>
    <message>
        <source>The steps of a person through all structures, tried again where one failed.</source>
        <translation>The steps of a person through all structures, tried again where one failed.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Who can be called on for somebody: professionals, networks and schemes; and the referrals to them.</source>
        <translation>Who can be called on for somebody: professionals, networks and schemes; and the referrals to them.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>A person is proposed to another structure or a partner, who answers; the référent is told each time.</source>
        <translation>A person is proposed to another structure or a partner, who answers; the référent is told each time.</translation>
    </message>
    <message>
        <source>Co-opted</source>
        <translation>Co-opted</translation>
    </message>
    <message>
        <source>The group chose this delegate. A volunteer offered to be one.</source>
        <translation>The group chose this delegate. A volunteer offered to be one.</translation>
    </message>
    <message>
        <source>Groups and committees</source>
        <translation>Groups and committees</translation>
    </message>
    <message>
        <source>Groups of participants, what they propose, and what the steering committee answers.</source>
        <translation>Groups of participants, what they propose, and what the steering committee answers.</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>What the participants adopted in a session, numbered, which the steering committee has to answer.</source>
        <translation>What the participants adopted in a session, numbered, which the steering committee has to answer.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ProposalPanel</name>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Not adopted</translation>
    </message>
    <message>
        <source>Discussion and votes</source>
        <translation>Discussion and votes</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Change the proposal</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>Adopted. It goes into the conclusions of the session.</source>
        <translation>Adopted. It goes into the conclusions of the session.</translation>
    </message>
    <message>
        <source>Not adopted. What was said of it stays.</source>
        <translation>Not adopted. What was said of it stays.</translation>
    </message>
    <message>
        <source>Taken back by those who made it.</source>
        <translation>Taken back by those who made it.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>It is open again.</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>group %1</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>made on %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>outcome, day</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Stands in conclusions that were issued</source>
        <translation>Stands in conclusions that were issued</translation>
    </message>
    <message>
        <source>In the words of the participants</source>
        <translation>In the words of the participants</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>On the agenda of %1</source>
        <translation>On the agenda of %1</translation>
    </message>
    <message>
        <source>Off the agenda</source>
        <translation>Off the agenda</translation>
    </message>
    <message>
        <source>Adopted without more voices for than against</source>
        <translation>Adopted without more voices for than against</translation>
    </message>
    <message numerus="yes">
        <source>More voices than the %n delegate(s) present</source>
        <translation>
            <numerusform>More voices than the %Ln delegate present</numerusform>
            <numerusform>More voices than the %Ln delegates present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ProposalsModel</name>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>tp::ui::PutOff</name>
    <message>
        <source>Put off…</source>
        <translation>Put off…</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Put off: %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Tomorrow, %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), %1</source>
        <translation>
            <numerusform>In %Ln day, %1</numerusform>
            <numerusform>In %Ln days, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Put off until %1.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>New encounter</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>The keys, and what the words mean</source>
        <translation>The keys, and what the words mean</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReadingLine</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read them all</source>
        <translation>Read them all</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 of %2 read</translation>
    </message>
    <message>
        <source>Stopped: not all were read.</source>
        <translation>Stopped: not all were read.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecapSheet</name>
    <message numerus="yes">
        <source>%n person(s) with a file</source>
        <translation>
            <numerusform>%Ln person with a file</numerusform>
            <numerusform>%Ln people with a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a name (%1)</source>
        <translation>
            <numerusform>%Ln person without a name (%1)</numerusform>
            <numerusform>%Ln people without a name (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Places planned</source>
        <translation>Places planned</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Encounters</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>People met</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n encounter(s)</source>
        <comment>a theme</comment>
        <translation>
            <numerusform>%1: %Ln encounter</numerusform>
            <numerusform>%1: %Ln encounters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n encounter(s)</source>
        <comment>a place</comment>
        <translation>
            <numerusform>%1: %Ln encounter</numerusform>
            <numerusform>%1: %Ln encounters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, place, what was seen</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>What to keep of it</source>
        <translation>What to keep of it</translation>
    </message>
    <message>
        <source>Names of people and notes of encounters stay in the program.</source>
        <translation>Names of people and notes of encounters stay in the program.</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1: seen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>added field, what was seen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordForm</name>
    <message>
        <source>%1: this is needed.</source>
        <translation>%1: this is needed.</translation>
    </message>
    <message>
        <source>%1: not less than 0.</source>
        <translation>%1: not less than 0.</translation>
    </message>
    <message>
        <source>%1: a day not before it begins.</source>
        <translation>%1: a day not before it begins.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordHistory</name>
    <message>
        <source>History of every field</source>
        <translation>History of every field</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Saved on this computer. All structures will read it.</source>
        <translation>Saved on this computer. All structures will read it.</translation>
    </message>
    <message>
        <source>%1 Save once more to keep it so.</source>
        <comment>what is asked about</comment>
        <translation>%1 Save once more to keep it so.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordTable</name>
    <message>
        <source>Order by “%1”</source>
        <translation>Order by “%1”</translation>
    </message>
    <message>
        <source>Order and widths as usual</source>
        <translation>Order and widths as usual</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Show “%1”</translation>
    </message>
    <message>
        <source>Show “%1” (no room for it now)</source>
        <translation>Show “%1” (no room for it now)</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>More columns</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordText</name>
    <message>
        <source>Encounter of %1</source>
        <translation>Encounter of %1</translation>
    </message>
    <message>
        <source>%1, encounter of %2</source>
        <translation>%1, encounter of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%Ln year old</numerusform>
            <numerusform>%Ln years old</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years old</source>
        <comment>an age band</comment>
        <translation>%1 years old</translation>
    </message>
    <message>
        <source>%1, unnamed</source>
        <translation>%1, unnamed</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Outing of %1</source>
        <translation>Outing of %1</translation>
    </message>
    <message>
        <source>Observation of %1</source>
        <translation>Observation of %1</translation>
    </message>
    <message>
        <source>also in the file “%1”</source>
        <translation>also in the file “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of record, day</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Participants&apos; committee of %1</source>
        <translation>Participants&apos; committee of %1</translation>
    </message>
    <message>
        <source>Steering committee of %1</source>
        <translation>Steering committee of %1</translation>
    </message>
    <message>
        <source>Conclusions of %1</source>
        <translation>Conclusions of %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::Redaction</name>
    <message>
        <source>Erase what “%1” said before?</source>
        <translation>Erase what “%1” said before?</translation>
    </message>
    <message>
        <source>What it says now stays. The former versions go: from the server at once, from every laptop at its next exchange. Nobody can bring them back. What was exported or printed is out of reach.</source>
        <translation>What it says now stays. The former versions go: from the server at once, from every laptop at its next exchange. Nobody can bring them back. What was exported or printed is out of reach.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n version(s)</source>
        <translation>
            <numerusform>Erase %Ln version</numerusform>
            <numerusform>Erase %Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>The former versions are erased here and on the server.</source>
        <translation>The former versions are erased here and on the server.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralCase</name>
    <message>
        <source>to %1</source>
        <comment>structure or partner</comment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>member</comment>
        <translation>from %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralLetter</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>member, structure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Referral of %1</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Printed on %1. This letter holds personal data: keep it where only those who need it can read it.</source>
        <translation>Printed on %1. This letter holds personal data: keep it where only those who need it can read it.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>What is next</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>%1, two versions</source>
        <comment>state</comment>
        <translation>%1, two versions</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The other structure reads this, and nothing else of the file:</source>
        <translation>The other structure reads this, and nothing else of the file:</translation>
    </message>
    <message>
        <source>Name they read</source>
        <translation>Name they read</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>What is next</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, day</comment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Told to the person on</source>
        <translation>Told to the person on</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepted.</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>On the waiting list.</source>
        <translation>On the waiting list.</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Declined…</translation>
    </message>
    <message>
        <source>Why it is declined</source>
        <translation>Why it is declined</translation>
    </message>
    <message>
        <source>Give an appointment…</source>
        <translation>Give an appointment…</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>They met</translation>
    </message>
    <message>
        <source>They met.</source>
        <translation>They met.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Did not come.</source>
        <translation>Did not come.</translation>
    </message>
    <message>
        <source>Another appointment…</source>
        <translation>Another appointment…</translation>
    </message>
    <message>
        <source>Note the result…</source>
        <translation>Note the result…</translation>
    </message>
    <message>
        <source>Told to the person</source>
        <translation>Told to the person</translation>
    </message>
    <message>
        <source>Told to the person.</source>
        <translation>Told to the person.</translation>
    </message>
    <message>
        <source>Change the referral</source>
        <translation>Change the referral</translation>
    </message>
    <message>
        <source>Letter (PDF)</source>
        <translation>Letter (PDF)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Saved on this computer.</translation>
    </message>
    <message>
        <source>Refer %1</source>
        <translation>Refer %1</translation>
    </message>
    <message>
        <source>Letter saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Letter saved. The file is not protected: keep it where only those who need it can read it.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>letter.pdf</source>
        <translation>letter.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Correct what was answered</source>
        <translation>Correct what was answered</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Read.</translation>
    </message>
    <message>
        <source>The other structure will read the name, how to reach them, what is asked, by when and for whom, as they stand here, and nothing else of the file.</source>
        <translation>The other structure will read the name, how to reach them, what is asked, by when and for whom, as they stand here, and nothing else of the file.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For the professional</source>
        <translation>For the professional</translation>
    </message>
    <message>
        <source>Say whom to: a structure, a partner or a professional.</source>
        <translation>Say whom to: a structure, a partner or a professional.</translation>
    </message>
    <message>
        <source>Encounter of %1</source>
        <translation>Encounter of %1</translation>
    </message>
    <message>
        <source>Said with another answer</source>
        <translation>Said with another answer</translation>
    </message>
    <message>
        <source>Appointment that was given, and does not stand</source>
        <translation>Appointment that was given, and does not stand</translation>
    </message>
    <message>
        <source>For those who read the file:</source>
        <translation>For those who read the file:</translation>
    </message>
    <message>
        <source>The referral has left: nothing was changed. It can be withdrawn.</source>
        <translation>The referral has left: nothing was changed. It can be withdrawn.</translation>
    </message>
    <message>
        <source>History of what stands in the file</source>
        <translation>History of what stands in the file</translation>
    </message>
    <message>
        <source>History of what the two structures tell one another</source>
        <translation>History of what the two structures tell one another</translation>
    </message>
    <message>
        <source>Appointment before it</source>
        <translation>Appointment before it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>moment, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is sent to them by the program: give them the letter (PDF), or tell them. Their answer is noted here.</source>
        <translation>Nothing is sent to them by the program: give them the letter (PDF), or tell them. Their answer is noted here.</translation>
    </message>
    <message>
        <source>Sent on %1. What is answered stands here once a laptop of the structure that sent it has received it.</source>
        <translation>Sent on %1. What is answered stands here once a laptop of the structure that sent it has received it.</translation>
    </message>
    <message>
        <source>It is sent from the structure the file belongs to, once a laptop there has received it.</source>
        <translation>It is sent from the structure the file belongs to, once a laptop there has received it.</translation>
    </message>
    <message>
        <source>What you answer is read by the structure that asks and, where the person’s référent is of another structure, now or later, by every structure that reads their file.</source>
        <translation>What you answer is read by the structure that asks and, where the person’s référent is of another structure, now or later, by every structure that reads their file.</translation>
    </message>
    <message>
        <source>Sent on %1. What is answered is read by the structure that sent it and by the one it was sent to.</source>
        <translation>Sent on %1. What is answered is read by the structure that sent it and by the one it was sent to.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralText</name>
    <message>
        <source>Leaves with the next connection</source>
        <translation>Leaves with the next connection</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Appointment given</source>
        <translation>Appointment given</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>They met</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Answer awaited</translation>
    </message>
    <message>
        <source>Appointment to give</source>
        <translation>Appointment to give</translation>
    </message>
    <message>
        <source>Did they meet?</source>
        <translation>Did they meet?</translation>
    </message>
    <message>
        <source>Result to note</source>
        <translation>Result to note</translation>
    </message>
    <message>
        <source>To tell the person</source>
        <translation>To tell the person</translation>
    </message>
    <message>
        <source>Tell the person the answer</source>
        <translation>Tell the person the answer</translation>
    </message>
    <message>
        <source>Withdrawn, to read</source>
        <translation>Withdrawn, to read</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralsTab</name>
    <message>
        <source>Referrals shown</source>
        <translation>Referrals shown</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>List of referrals</source>
        <translation>List of referrals</translation>
    </message>
    <message>
        <source>No referral here.</source>
        <translation>No referral here.</translation>
    </message>
    <message>
        <source>It begins in a person&apos;s file: open it, then “Refer”.</source>
        <translation>It begins in a person&apos;s file: open it, then “Refer”.</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Search for a person</translation>
    </message>
    <message>
        <source>Search for a referral</source>
        <translation>Search for a referral</translation>
    </message>
</context>
<context>
    <name>tp::ui::RemindersCard</name>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>To do again.</source>
        <translation>To do again.</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Add a reminder</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Reminder saved. It comes up under Today on its day.</source>
        <translation>Reminder saved. It comes up under Today on its day.</translation>
    </message>
    <message>
        <source>Nothing to do for now.</source>
        <translation>Nothing to do for now.</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Late: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>New reminder</translation>
    </message>
    <message>
        <source>Hide those done</source>
        <translation>Hide those done</translation>
    </message>
    <message numerus="yes">
        <source>Show %n done</source>
        <translation>
            <numerusform>Show %Ln done</numerusform>
            <numerusform>Show %Ln done</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Done on %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Do again</translation>
    </message>
    <message>
        <source>%1 · agreed on at an encounter</source>
        <comment>day</comment>
        <translation>%1 · agreed on at an encounter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History of the reminder</source>
        <translation>History of the reminder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Reminder deleted.</source>
        <translation>Reminder deleted.</translation>
    </message>
    <message>
        <source>The reminder is back.</source>
        <translation>The reminder is back.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RepresentativeRow</name>
    <message>
        <source>Who?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>nobody named yet</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further name(s) written elsewhere, not counted</source>
        <translation>
            <numerusform>%Ln further name written elsewhere, not counted</numerusform>
            <numerusform>%Ln further names written elsewhere, not counted</numerusform>
        </translation>
    </message>
    <message>
        <source>Who represents %1?</source>
        <translation>Who represents %1?</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Attendance of %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History of who represented %1</source>
        <translation>History of who represented %1</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
</context>
<context>
    <name>tp::ui::Representatives</name>
    <message>
        <source>Who is there</source>
        <translation>Who is there</translation>
    </message>
</context>
<context>
    <name>tp::ui::RescueModel</name>
    <message>
        <source>here already</source>
        <translation>here already</translation>
    </message>
    <message>
        <source>its file was erased</source>
        <translation>its file was erased</translation>
    </message>
</context>
<context>
    <name>tp::ui::RescuePage</name>
    <message>
        <source>Rescue files (*.tprescue)</source>
        <translation>Rescue files (*.tprescue)</translation>
    </message>
    <message>
        <source>Rescue file</source>
        <translation>Rescue file</translation>
    </message>
    <message>
        <source>What a laptop could not send, carried to a colleague who can.</source>
        <translation>What a laptop could not send, carried to a colleague who can.</translation>
    </message>
    <message>
        <source>Write the rescue file</source>
        <translation>Write the rescue file</translation>
    </message>
    <message>
        <source>From this laptop</source>
        <translation>From this laptop</translation>
    </message>
    <message>
        <source>The file is sealed: only your structure&apos;s laptops and recovery kits open it. Put it on a USB key and give it to a colleague. Nothing is removed from here.</source>
        <translation>The file is sealed: only your structure&apos;s laptops and recovery kits open it. Put it on a USB key and give it to a colleague. Nothing is removed from here.</translation>
    </message>
    <message>
        <source>Open a rescue file</source>
        <translation>Open a rescue file</translation>
    </message>
    <message>
        <source>From a colleague</source>
        <translation>From a colleague</translation>
    </message>
    <message>
        <source>You look at what it holds, then take up what belongs here. It is written under your name, “taken up from” your colleague. Synchronise before.</source>
        <translation>You look at what it holds, then take up what belongs here. It is written under your name, “taken up from” your colleague. Synchronise before.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not yet sent.</source>
        <translation>
            <numerusform>%Ln entry not yet sent.</numerusform>
            <numerusform>%Ln entries not yet sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was written here is sent.</source>
        <translation>Everything that was written here is sent.</translation>
    </message>
    <message>
        <source>rescue-%1.tprescue</source>
        <translation>rescue-%1.tprescue</translation>
    </message>
    <message>
        <source>Nothing to rescue: everything is sent. No file was written.</source>
        <translation>Nothing to rescue: everything is sent. No file was written.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the rescue file. Give it to a colleague of your structure.</source>
        <translation>
            <numerusform>%Ln entry in the rescue file. Give it to a colleague of your structure.</numerusform>
            <numerusform>%Ln entries in the rescue file. Give it to a colleague of your structure.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no rescue file, or it was damaged on the way. Nothing was changed.</source>
        <translation>This is no rescue file, or it was damaged on the way. Nothing was changed.</translation>
    </message>
    <message>
        <source>This file is sealed for another structure. Give it to a colleague there.</source>
        <translation>This file is sealed for another structure. Give it to a colleague there.</translation>
    </message>
    <message numerus="yes">
        <source>From %1, written %2: %n entry(ies)</source>
        <translation>
            <numerusform>From %1, written %2: %Ln entry</numerusform>
            <numerusform>From %1, written %2: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take up %n entry(ies)</source>
        <translation>
            <numerusform>Take up %Ln entry</numerusform>
            <numerusform>Take up %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) taken up. They leave at the next exchange.</source>
        <translation>
            <numerusform>%Ln entry taken up. It leaves at the next exchange.</numerusform>
            <numerusform>%Ln entries taken up. They leave at the next exchange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside on this laptop</source>
        <translation>Set aside on this laptop</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of %1</source>
        <translation>
            <numerusform>%Ln entry of %1</numerusform>
            <numerusform>%Ln entries of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
    <message>
        <source>Entries to take up</source>
        <translation>Entries to take up</translation>
    </message>
    <message numerus="yes">
        <source>Set aside here, written by %1: %n entry(ies)</source>
        <translation>
            <numerusform>Set aside here, written by %1: %Ln entry</numerusform>
            <numerusform>Set aside here, written by %1: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of yours set aside: a colleague can take them up.</source>
        <translation>
            <numerusform>%Ln entry of yours set aside: a colleague can take it up.</numerusform>
            <numerusform>%Ln entries of yours set aside: a colleague can take them up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was written here was sent once. The server may have lost it since: the file holds it all.</source>
        <translation>Everything that was written here was sent once. The server may have lost it since: the file holds it all.</translation>
    </message>
    <message>
        <source>This counts nowhere: its author may not write it any more, or wrote it on a history that did not come back. Somebody who may write it can take it up.</source>
        <translation>This counts nowhere: its author may not write it any more, or wrote it on a history that did not come back. Somebody who may write it can take it up.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RetypedField</name>
    <message>
        <source>Please type it by hand: that way you know that you have noted it right.</source>
        <translation>Please type it by hand: that way you know that you have noted it right.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReviewPanel</name>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>The first line holds the names of the columns</source>
        <translation>The first line holds the names of the columns</translation>
    </message>
    <message>
        <source>The first lines as they will be</source>
        <translation>The first lines as they will be</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Where “%1” goes</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Cells to correct</source>
        <translation>Cells to correct</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>Leave the line out</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Lines that are perhaps known already</source>
        <translation>Lines that are perhaps known already</translation>
    </message>
    <message>
        <source>Open a new file</source>
        <translation>Open a new file</translation>
    </message>
    <message>
        <source>Note it all the same</source>
        <translation>Note it all the same</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>It is the same person</translation>
    </message>
    <message>
        <source>It is the same encounter</source>
        <translation>It is the same encounter</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all lines.</source>
        <translation>Ctrl+A chooses all lines.</translation>
    </message>
    <message>
        <source>Lines looked at</source>
        <translation>Lines looked at</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>To correct (%1)</source>
        <translation>To correct (%1)</translation>
    </message>
    <message>
        <source>Perhaps known</source>
        <translation>Perhaps known</translation>
    </message>
    <message>
        <source>Perhaps known (%1)</source>
        <translation>Perhaps known (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%Ln to correct</numerusform>
            <numerusform>%Ln to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an hour: noted at noon</source>
        <translation>
            <numerusform>%Ln without an hour: noted at noon</numerusform>
            <numerusform>%Ln without an hour: noted at noon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Import %Ln person</numerusform>
            <numerusform>Import %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n encounter(s)</source>
        <translation>
            <numerusform>Import %Ln encounter</numerusform>
            <numerusform>Import %Ln encounters</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the line back</source>
        <translation>Take the line back</translation>
    </message>
    <message>
        <source>%1. Enter corrects the cell.</source>
        <translation>%1. Enter corrects the cell.</translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Correct the cell</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not imported: %1. A table of encounters says how many people were met, by gender and age, never who: import the people by themselves.</source>
        <translation>Not imported: %1. A table of encounters says how many people were met, by gender and age, never who: import the people by themselves.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RightsTab</name>
    <message>
        <source>Ask for the erasure of 1 file</source>
        <translation>Ask for the erasure of 1 file</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Take the request back</translation>
    </message>
    <message>
        <source>Erase the file</source>
        <translation>Erase the file</translation>
    </message>
    <message>
        <source>The person asks for it; nobody has to give a reason, but noting one helps the colleague who confirms.</source>
        <translation>The person asks for it; nobody has to give a reason, but noting one helps the colleague who confirms.</translation>
    </message>
    <message>
        <source>What disappears</source>
        <translation>What disappears</translation>
    </message>
    <message>
        <source>Reason, read by the colleague who confirms</source>
        <translation>Reason, read by the colleague who confirms</translation>
    </message>
    <message>
        <source>Waits for a second member</source>
        <translation>Waits for a second member</translation>
    </message>
    <message>
        <source>the sheet of %1</source>
        <comment>a person</comment>
        <translation>the sheet of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of an encounter</source>
        <translation>
            <numerusform>%Ln note of an encounter</numerusform>
            <numerusform>%Ln notes of an encounter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) with another structure</source>
        <translation>
            <numerusform>%Ln exchange with another structure</numerusform>
            <numerusform>%Ln exchanges with another structure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the history</source>
        <translation>
            <numerusform>%Ln version in the history</numerusform>
            <numerusform>%Ln versions in the history</numerusform>
        </translation>
    </message>
    <message>
        <source>From the server at once, then from every laptop that holds it at its next exchange.</source>
        <translation>From the server at once, then from every laptop that holds it at its next exchange.</translation>
    </message>
    <message>
        <source>From the server at once, then from the laptops of %1 at their next exchange.</source>
        <translation>From the server at once, then from the laptops of %1 at their next exchange.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) stay(s), without the link to this person.</source>
        <translation>
            <numerusform>%Ln encounter stays, without the link to this person.</numerusform>
            <numerusform>%Ln encounters stay, without the link to this person.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported or printed is out of reach: the certificate says so.</source>
        <translation>What was exported or printed is out of reach: the certificate says so.</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2. A manager or a coordinator confirms on the page Consortium, under Erasures.</source>
        <translation>Asked for by %1 on %2. A manager or a coordinator confirms on the page Consortium, under Erasures.</translation>
    </message>
    <message>
        <source>Request sent. A second member confirms it; nothing is erased until then.</source>
        <translation>Request sent. A second member confirms it; nothing is erased until then.</translation>
    </message>
    <message>
        <source>Request taken back. The file stays.</source>
        <translation>Request taken back. The file stays.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RoleForm</name>
    <message>
        <source>A laptop of %1 can read the files of the people who are followed there, whatever the role: its keys open them. Whoever is to coordinate without reading them belongs in a structure of their own, where nobody is followed.</source>
        <translation>A laptop of %1 can read the files of the people who are followed there, whatever the role: its keys open them. Whoever is to coordinate without reading them belongs in a structure of their own, where nobody is followed.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Roster</name>
    <message>
        <source>%1 laptop %2</source>
        <extracomment>A structure&apos;s code and a number: &quot;AAJB laptop 3&quot;</extracomment>
        <translation>%1 laptop %2</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>No role</translation>
    </message>
    <message>
        <source>Notes encounters, opens and follows files of the structure, shares those it created.</source>
        <translation>Notes encounters, opens and follows files of the structure, shares those it created.</translation>
    </message>
    <message>
        <source>Also invites and removes people of the structure, stops a share, confirms an erasure.</source>
        <translation>Also invites and removes people of the structure, stops a share, confirms an erasure.</translation>
    </message>
    <message>
        <source>Sees the consortium as a whole and its exports; confirms an erasure. Opens no file by this role.</source>
        <translation>Sees the consortium as a whole and its exports; confirms an erasure. Opens no file by this role.</translation>
    </message>
    <message>
        <source>Adds structures, gives roles, removes any laptop. Two people at least should have it.</source>
        <translation>Adds structures, gives roles, removes any laptop. Two people at least should have it.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message numerus="yes">
        <source>Silent, %n day(s)</source>
        <translation>
            <numerusform>Silent, %Ln day</numerusform>
            <numerusform>Silent, %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign yet</source>
        <translation>No sign yet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>A structure whose name has not come yet</source>
        <translation>A structure whose name has not come yet</translation>
    </message>
</context>
<context>
    <name>tp::ui::RosterModel</name>
    <message>
        <source>No recovery kit</source>
        <translation>No recovery kit</translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s), one more to make</source>
        <translation>
            <numerusform>%Ln kit, one more to make</numerusform>
            <numerusform>%Ln kits, one more to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery kit(s)</source>
        <translation>
            <numerusform>%Ln recovery kit</numerusform>
            <numerusform>%Ln recovery kits</numerusform>
        </translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation>No laptop yet</translation>
    </message>
    <message>
        <source>In another structure</source>
        <translation>In another structure</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Last sign</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>tp::ui::SamePersonCard</name>
    <message>
        <source>Name, nickname or phone number</source>
        <translation>Name, nickname or phone number</translation>
    </message>
    <message>
        <source>Nobody like this among the files you may read.</source>
        <translation>Nobody like this among the files you may read.</translation>
    </message>
    <message>
        <source>The same person has another file</source>
        <translation>The same person has another file</translation>
    </message>
    <message>
        <source>Which one? Only files that you may read are looked through. Nothing is lost or moved, and it can be undone.</source>
        <translation>Which one? Only files that you may read are looked through. Nothing is lost or moved, and it can be undone.</translation>
    </message>
    <message>
        <source>Search for the other file</source>
        <translation>Search for the other file</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Is it the same person?</translation>
    </message>
    <message>
        <source>Both files stay as they are and are shown together. New notes go to the one that goes on.</source>
        <translation>Both files stay as they are and are shown together. New notes go to the one that goes on.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>a file not shared with you</source>
        <translation>a file not shared with you</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>opened on %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, facts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This person has other files. What was noted there is shown here.</source>
        <translation>This person has other files. What was noted there is shown here.</translation>
    </message>
    <message>
        <source>This file is closed: the person goes on in another one, where new notes go.</source>
        <translation>This file is closed: the person goes on in another one, where new notes go.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n, the last on %1</source>
        <translation>
            <numerusform>%Ln, the last on %1</numerusform>
            <numerusform>%Ln, the last on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Encounters</translation>
    </message>
    <message>
        <source>The same: this file goes on</source>
        <translation>The same: this file goes on</translation>
    </message>
    <message>
        <source>The same: the other goes on</source>
        <translation>The same: the other goes on</translation>
    </message>
    <message>
        <source>One person now, in two files shown together.</source>
        <translation>One person now, in two files shown together.</translation>
    </message>
    <message>
        <source>Two people again. Each file stands alone.</source>
        <translation>Two people again. Each file stands alone.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>As it was before.</translation>
    </message>
    <message>
        <source>%1 follows the person here, %2 in the other file.</source>
        <translation>%1 follows the person here, %2 in the other file.</translation>
    </message>
    <message>
        <source>Propose the hand-over to %1</source>
        <translation>Propose the hand-over to %1</translation>
    </message>
    <message>
        <source>Two referents: the one of the file that goes on stays. A hand-over can be proposed right after.</source>
        <translation>Two referents: the one of the file that goes on stays. A hand-over can be proposed right after.</translation>
    </message>
    <message>
        <source>The same: go on here</source>
        <translation>The same: go on here</translation>
    </message>
</context>
<context>
    <name>tp::ui::SearchOverlay</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes</source>
        <translation>Arrows choose, Enter opens, Esc closes</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Encounters</translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Outings</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Groups and committees</source>
        <translation>Groups and committees</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>of conclusions</comment>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Pathways</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Answers to proposals</source>
        <translation>Answers to proposals</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>referred by %1</source>
        <comment>member</comment>
        <translation>referred by %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Analyses of impact</source>
        <translation>Analyses of impact</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>New file for “%1”…</source>
        <translation>New file for “%1”…</translation>
    </message>
    <message>
        <source>Perhaps meant</source>
        <translation>Perhaps meant</translation>
    </message>
    <message>
        <source>All in Encounters</source>
        <translation>All in Encounters</translation>
    </message>
    <message>
        <source>Not compared with every file yet</source>
        <translation>Not compared with every file yet</translation>
    </message>
    <message>
        <source>All in People</source>
        <translation>All in People</translation>
    </message>
    <message>
        <source>A person, a phone number, a page</source>
        <translation>A person, a phone number, a page</translation>
    </message>
</context>
<context>
    <name>tp::ui::SeriesActs</name>
    <message numerus="yes">
        <source>%Ln session(s) where somebody is signed up stay.</source>
        <translation>
            <numerusform>%Ln session where somebody is signed up stays.</numerusform>
            <numerusform>%Ln sessions where somebody is signed up stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) could not be added. %1</source>
        <translation>
            <numerusform>%Ln session could not be added. %1</numerusform>
            <numerusform>%Ln sessions could not be added. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) added to the series.</source>
        <translation>
            <numerusform>%Ln session added to the series.</numerusform>
            <numerusform>%Ln sessions added to the series.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::SeriesScope</name>
    <message>
        <source>What is changed</source>
        <translation>What is changed</translation>
    </message>
    <message>
        <source>What took place already stays as it was.</source>
        <translation>What took place already stays as it was.</translation>
    </message>
    <message>
        <source>This session alone</source>
        <translation>This session alone</translation>
    </message>
    <message numerus="yes">
        <source>This one and those that follow: %Ln session(s)</source>
        <translation>
            <numerusform>This one and those that follow: %Ln session</numerusform>
            <numerusform>This one and those that follow: %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those that follow: %Ln session(s)</source>
        <translation>
            <numerusform>Those that follow: %Ln session</numerusform>
            <numerusform>Those that follow: %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole series: %Ln session(s) to come</source>
        <translation>
            <numerusform>The whole series: %Ln session to come</numerusform>
            <numerusform>The whole series: %Ln sessions to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::SessionActs</name>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 is on the waiting list.</translation>
    </message>
    <message>
        <source>%1 is signed up.</source>
        <translation>%1 is signed up.</translation>
    </message>
    <message>
        <source>%1: nothing is said any more.</source>
        <translation>%1: nothing is said any more.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, attendance</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. No pathway is under way: no step is made of it.</source>
        <translation>%1. No pathway is under way: no step is made of it.</translation>
    </message>
    <message>
        <source>%1 is signed up already.</source>
        <translation>%1 is signed up already.</translation>
    </message>
    <message>
        <source>The file of %1 is no longer shared with your structure.</source>
        <translation>The file of %1 is no longer shared with your structure.</translation>
    </message>
    <message>
        <source>Sign-up cancelled.</source>
        <translation>Sign-up cancelled.</translation>
    </message>
    <message>
        <source>%1: sign-up cancelled.</source>
        <translation>%1: sign-up cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>The session holds %Ln seat(s) now.</source>
        <translation>
            <numerusform>The session holds %Ln seat now.</numerusform>
            <numerusform>The session holds %Ln seats now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) moved to the waiting list: tell them.</source>
        <translation>
            <numerusform>%Ln person moved to the waiting list: tell them.</numerusform>
            <numerusform>%Ln people moved to the waiting list: tell them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Their file is no longer shared with your structure: those who follow them will take it up.</source>
        <translation>%1. Their file is no longer shared with your structure: those who follow them will take it up.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-up(s) taken up into the files.</source>
        <translation>
            <numerusform>%Ln sign-up taken up into the files.</numerusform>
            <numerusform>%Ln sign-ups taken up into the files.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows of the seat.</source>
        <translation>%1 knows of the seat.</translation>
    </message>
</context>
<context>
    <name>tp::ui::SessionForms</name>
    <message numerus="yes">
        <source>%Ln session(s) called off. Who is signed up stays so.</source>
        <translation>
            <numerusform>%Ln session called off. Who is signed up stays so.</numerusform>
            <numerusform>%Ln sessions called off. Who is signed up stays so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) changed.</source>
        <translation>
            <numerusform>%Ln session changed.</numerusform>
            <numerusform>%Ln sessions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that had been moved by itself keeps its time.</source>
        <translation>
            <numerusform>%Ln that had been moved by itself keeps its time.</numerusform>
            <numerusform>%Ln that had been moved by themselves keep their time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Change the session</translation>
    </message>
    <message>
        <source>Call the session off</source>
        <translation>Call the session off</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) could not be changed. %1</source>
        <translation>
            <numerusform>%Ln session could not be changed. %1</numerusform>
            <numerusform>%Ln sessions could not be changed. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the session after all</source>
        <translation>Hold the session after all</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hold it after all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) held after all.</source>
        <translation>
            <numerusform>%Ln session held after all.</numerusform>
            <numerusform>%Ln sessions held after all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::SessionPanel</name>
    <message>
        <source>led by %1</source>
        <translation>led by %1</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Called off: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln present</numerusform>
            <numerusform>%Ln present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: several laptops signed people up without having met. Nobody was sent away.</source>
        <translation>
            <numerusform>%Ln too many: several laptops signed people up without having met. Nobody was sent away.</numerusform>
            <numerusform>%Ln too many: several laptops signed people up without having met. Nobody was sent away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enlarge to %Ln seat(s)</source>
        <translation>
            <numerusform>Enlarge to %Ln seat</numerusform>
            <numerusform>Enlarge to %Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the waiting list</source>
        <translation>
            <numerusform>Move %Ln to the waiting list</numerusform>
            <numerusform>Move %Ln to the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of other structures: their files are not shared, only their seats are known here.</source>
        <translation>
            <numerusform>%Ln person of another structure: their file is not shared, only their seat is known here.</numerusform>
            <numerusform>%Ln people of other structures: their files are not shared, only their seats are known here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hold it after all</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>A sign-up needs a name, a nickname is enough.</source>
        <translation>A sign-up needs a name, a nickname is enough.</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Change the session</translation>
    </message>
    <message>
        <source>The session is held after all.</source>
        <translation>The session is held after all.</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Session deleted.</translation>
    </message>
    <message>
        <source>The session is back.</source>
        <translation>The session is back.</translation>
    </message>
    <message>
        <source>sign-in-%1.pdf</source>
        <translation>sign-in-%1.pdf</translation>
    </message>
    <message>
        <source>Save the sign-in sheet</source>
        <translation>Save the sign-in sheet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Sign-in sheet saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Sign-in sheet saved. The file is not protected: keep it where only those who need it can read it.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Enlarge the session</source>
        <translation>Enlarge the session</translation>
    </message>
    <message>
        <source>Move to the waiting list</source>
        <translation>Move to the waiting list</translation>
    </message>
    <message>
        <source>Sign somebody up: a name, then Enter</source>
        <translation>Sign somebody up: a name, then Enter</translation>
    </message>
    <message>
        <source>People signed up</source>
        <translation>People signed up</translation>
    </message>
    <message>
        <source>Nobody is signed up yet.</source>
        <translation>Nobody is signed up yet.</translation>
    </message>
    <message>
        <source>↑ ↓ to go through, P present, A absent, E excused, Space for the next answer, Delete to cancel a sign-up.</source>
        <translation>↑ ↓ to go through, P present, A absent, E excused, Space for the next answer, Delete to cancel a sign-up.</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Cancel the sign-up</source>
        <translation>Cancel the sign-up</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Sign up %1</source>
        <translation>Sign up %1</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Take up</translation>
    </message>
    <message numerus="yes">
        <source>Take up %Ln note(s) made elsewhere</source>
        <translation>
            <numerusform>Take up %Ln note made elsewhere</numerusform>
            <numerusform>Take up %Ln notes made elsewhere</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengthen the series</source>
        <translation>Lengthen the series</translation>
    </message>
    <message numerus="yes">
        <source>Take up %1 of %Ln notes made elsewhere</source>
        <translation>
            <numerusform>Take up %1 of %Ln note made elsewhere</numerusform>
            <numerusform>Take up %1 of %Ln notes made elsewhere</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat came free for %1, who was told to wait.</source>
        <translation>A seat came free for %1, who was told to wait.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>They were told</translation>
    </message>
    <message>
        <source>%1 was told of the seat</source>
        <translation>%1 was told of the seat</translation>
    </message>
    <message>
        <source>History of the seat of %1</source>
        <translation>History of the seat of %1</translation>
    </message>
    <message>
        <source>History of the sign-up of %1</source>
        <translation>History of the sign-up of %1</translation>
    </message>
    <message>
        <source>History of this sign-up</source>
        <translation>History of this sign-up</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
</context>
<context>
    <name>tp::ui::SessionStory</name>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Somebody whom %1 follows</source>
        <translation>Somebody whom %1 follows</translation>
    </message>
    <message>
        <source>An activity not known here</source>
        <translation>An activity not known here</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, year, hours</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, commune</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>leader, other leader</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed up</source>
        <translation>
            <numerusform>%Ln signed up</numerusform>
            <numerusform>%Ln signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list: %1</source>
        <translation>Waiting list: %1</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>One too many</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Signed up twice</source>
        <translation>Signed up twice</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 seat(s)</source>
        <translation>
            <numerusform>%Ln of %1 seat</numerusform>
            <numerusform>%Ln of %1 seats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Seat come free: to be told</source>
        <translation>Seat come free: to be told</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Signed up</translation>
    </message>
</context>
<context>
    <name>tp::ui::SetAside</name>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be shown: set aside, the rest arrives</source>
        <translation>
            <numerusform>%Ln item cannot be shown: it is set aside, the rest arrives</numerusform>
            <numerusform>%Ln items cannot be shown: they are set aside, the rest arrives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Last one %2.</source>
        <translation>%1 Last one %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to read after an update</source>
        <translation>
            <numerusform>%Ln item to read after an update</numerusform>
            <numerusform>%Ln items to read after an update</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version wrote them. They are kept and appear after the update.</source>
        <translation>A newer version wrote them. They are kept and appear after the update.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for their key</source>
        <translation>
            <numerusform>%Ln item waits for its key</numerusform>
            <numerusform>%Ln items wait for their key</numerusform>
        </translation>
    </message>
    <message>
        <source>They open by themselves once a colleague&apos;s computer has shared the key.</source>
        <translation>They open by themselves once a colleague&apos;s computer has shared the key.</translation>
    </message>
    <message>
        <source>Its author may not write this. It is set aside, the rest arrives.</source>
        <translation>Its author may not write this. It is set aside, the rest arrives.</translation>
    </message>
    <message>
        <source>Two computers write under one name. This one came second. It is set aside, the rest arrives.</source>
        <translation>Two computers write under one name. This one came second. It is set aside, the rest arrives.</translation>
    </message>
    <message>
        <source>It names somebody who is not known here yet. It appears by itself when that comes.</source>
        <translation>It names somebody who is not known here yet. It appears by itself when that comes.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Look at them…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) count no more: set aside, the rest arrives</source>
        <translation>
            <numerusform>%Ln item counts no more: set aside, the rest arrives</numerusform>
            <numerusform>%Ln items count no more: set aside, the rest arrives</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer that wrote this was removed by somebody who had not seen it. Look at it, and take up what is right; if that computer was stolen, take up nothing.</source>
        <translation>The computer that wrote this was removed by somebody who had not seen it. Look at it, and take up what is right; if that computer was stolen, take up nothing.</translation>
    </message>
    <message>
        <source>The server was restored, and what was done here on the consortium did not come back with it. Your entries are safe. Look at the page Consortium, and do again what is missing there.</source>
        <translation>The server was restored, and what was done here on the consortium did not come back with it. Your entries are safe. Look at the page Consortium, and do again what is missing there.</translation>
    </message>
    <message>
        <source>The server was restored, and the history this was written on did not come back with it. It appears by itself once its author&apos;s computer has synchronised; if it never will, take it up here.</source>
        <translation>The server was restored, and the history this was written on did not come back with it. It appears by itself once its author’s computer has synchronised; if it never will, take it up here.</translation>
    </message>
    <message>
        <source>The server was restored, and knows no longer the history this was written on. It is kept here: write a rescue file, and a colleague takes it up.</source>
        <translation>The server was restored, and knows no longer the history this was written on. It is kept here: write a rescue file, and a colleague takes it up.</translation>
    </message>
</context>
<context>
    <name>tp::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Of this laptop alone: nobody else&apos;s program changes.</source>
        <translation>Of this laptop alone: nobody else&apos;s program changes.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Settlement</name>
    <message>
        <source>What was shown before is shown again, but for what was changed since. The versions are in the history.</source>
        <translation>What was shown before is shown again, but for what was changed since. The versions are in the history.</translation>
    </message>
    <message>
        <source>What was shown before is shown again. The versions are in the history.</source>
        <translation>What was shown before is shown again. The versions are in the history.</translation>
    </message>
    <message>
        <source>Nothing was undone: it was changed since. The versions are in the history.</source>
        <translation>Nothing was undone: it was changed since. The versions are in the history.</translation>
    </message>
    <message>
        <source>What you kept stands again, but for what was changed since. The versions are in the history.</source>
        <translation>What you kept stands again, but for what was changed since. The versions are in the history.</translation>
    </message>
    <message>
        <source>What you kept stands again. The versions are in the history.</source>
        <translation>What you kept stands again. The versions are in the history.</translation>
    </message>
    <message>
        <source>The other version stands again, but for what was changed since. The versions are in the history.</source>
        <translation>The other version stands again, but for what was changed since. The versions are in the history.</translation>
    </message>
    <message>
        <source>The other version stands again. The versions are in the history.</source>
        <translation>The other version stands again. The versions are in the history.</translation>
    </message>
    <message>
        <source>Nothing was done again: it was changed since. The versions are in the history.</source>
        <translation>Nothing was done again: it was changed since. The versions are in the history.</translation>
    </message>
</context>
<context>
    <name>tp::ui::SituationTab</name>
    <message>
        <source>No situation noted yet. The first one, at the entry, is what later ones are compared with.</source>
        <translation>No situation noted yet. The first one, at the entry, is what later ones are compared with.</translation>
    </message>
    <message>
        <source>Note the situation</source>
        <translation>Note the situation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Situation saved on this computer.</source>
        <translation>Situation saved on this computer.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the situation of %1</source>
        <translation>Change the situation of %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Situation of %1</source>
        <translation>Situation of %1</translation>
    </message>
    <message>
        <source>The situation today</source>
        <translation>The situation today</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History of the situation of %1</source>
        <translation>History of the situation of %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the situation of %1</source>
        <translation>Delete the situation of %1</translation>
    </message>
    <message>
        <source>Situation deleted.</source>
        <translation>Situation deleted.</translation>
    </message>
    <message>
        <source>The situation is back.</source>
        <translation>The situation is back.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Spelling</name>
    <message>
        <source>No other spelling found</source>
        <translation>No other spelling found</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Add “%1” to my words</translation>
    </message>
    <message>
        <source>Remove “%1” from my words</source>
        <translation>Remove “%1” from my words</translation>
    </message>
</context>
<context>
    <name>tp::ui::SpokenCell</name>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::Standing</name>
    <message>
        <source>phase: %1</source>
        <translation>phase: %1</translation>
    </message>
    <message>
        <source>With or without news</source>
        <translation>With or without news</translation>
    </message>
    <message numerus="yes">
        <source>Without news for %Ln day(s)</source>
        <translation>
            <numerusform>Without news for %Ln day</numerusform>
            <numerusform>Without news for %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>No pathway under way</source>
        <translation>No pathway under way</translation>
    </message>
    <message>
        <source>not all of them</source>
        <translation>not all of them</translation>
    </message>
    <message>
        <source>To review: without news for two years</source>
        <translation>To review: without news for two years</translation>
    </message>
</context>
<context>
    <name>tp::ui::StandingFilter</name>
    <message>
        <source>Phase of the pathway</source>
        <translation>Phase of the pathway</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>All phases</translation>
    </message>
    <message>
        <source>%1 people looked at…</source>
        <translation>%1 people looked at…</translation>
    </message>
    <message>
        <source>Stopped: there may be more.</source>
        <translation>Stopped: there may be more.</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Last news</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Only the first %1 stand here, also when you search by words: choose a narrower filter.</source>
        <translation>Only the first %1 stand here, also when you search by words: choose a narrower filter.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StartHelp</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Enter: go on, or open. Tab: to the next field. F1: open or close this help. Esc: close it.</source>
        <translation>Enter: go on, or open. Tab: to the next field. F1: open or close this help. Esc: close it.</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Open this computer</translation>
    </message>
    <message>
        <source>Type your passphrase and press Enter. “Show” lets you read what you type. A wrong one erases nothing: try again as often as you need. Where it was set up, the computer&apos;s keychain opens it too.</source>
        <translation>Type your passphrase and press Enter. “Show” lets you read what you type. A wrong one erases nothing: try again as often as you need. Where it was set up, the computer&apos;s keychain opens it too.</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Passphrase forgotten</translation>
    </message>
    <message>
        <source>Nobody can read it again, not even the server. The recovery kit of your structure, a sheet of paper that a manager or an administrator keeps, opens this computer without network: press “Passphrase forgotten” and type its code. With network, a new invitation gives you back everything that was sent.</source>
        <translation>Nobody can read it again, not even the server. The recovery kit of your structure, a sheet of paper that a manager or an administrator keeps, opens this computer without network: press “Passphrase forgotten” and type its code. With network, a new invitation gives you back everything that was sent.</translation>
    </message>
    <message>
        <source>What waits here</source>
        <translation>What waits here</translation>
    </message>
    <message>
        <source>What was noted and not sent stays sealed on this computer, and leaves by itself once it is open and there is network. What you were typing comes back where you left it.</source>
        <translation>What was noted and not sent stays sealed on this computer, and leaves by itself once it is open and there is network. What you were typing comes back where you left it.</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>A laptop is lost or stolen</translation>
    </message>
    <message>
        <source>Call a manager or the coordination at once. They remove it, and give you a code for another one.</source>
        <translation>Call a manager or the coordination at once. They remove it, and give you a code for another one.</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>The invitation</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>It seals what you note on this computer. One is proposed: write it down once, on paper, and type it to show that you did. Nobody can give it back to you; the recovery kit of your structure replaces a forgotten one.</source>
        <translation>It seals what you note on this computer. One is proposed: write it down once, on paper, and type it to show that you did. Nobody can give it back to you; the recovery kit of your structure replaces a forgotten one.</translation>
    </message>
    <message>
        <source>The first loading</source>
        <translation>The first loading</translation>
    </message>
    <message>
        <source>What you may read arrives from the server. You can note encounters while it goes on. Without network, try again later: nothing that you typed here is lost by going back.</source>
        <translation>What you may read arrives from the server. You can note encounters while it goes on. Without network, try again later: nothing that you typed here is lost by going back.</translation>
    </message>
    <message>
        <source>A code that begins with tp1 and that a manager or an administrator gives you. It works once. Paste it whole; the page says at once whether it is good. The code of a recovery kit, which begins with tpk1, goes into the same field when every laptop was lost.</source>
        <translation>A code that begins with tp1 and that a manager or an administrator gives you. It works once. Paste it whole; the page says at once whether it is good. The code of a recovery kit, which begins with tpk1, goes into the same field when every laptop was lost.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StateFormat</name>
    <message>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
</context>
<context>
    <name>tp::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n encounter(s) not yet sent</source>
        <translation>
            <numerusform>%Ln encounter not yet sent</numerusform>
            <numerusform>%Ln encounters not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not yet sent</source>
        <translation>
            <numerusform>%Ln entry not yet sent</numerusform>
            <numerusform>%Ln entries not yet sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Everything is sent</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to read again</source>
        <translation>
            <numerusform>%Ln thing to read again</numerusform>
            <numerusform>%Ln things to read again</numerusform>
        </translation>
    </message>
    <message>
        <source>First loading: %1 of %2</source>
        <translation>First loading: %1 of %2</translation>
    </message>
    <message>
        <source>First loading: %1</source>
        <translation>First loading: %1</translation>
    </message>
    <message>
        <source>No network: everything is kept on this computer</source>
        <translation>No network: everything is kept on this computer</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable item(s) set aside</source>
        <translation>
            <numerusform>%Ln unreadable item set aside</numerusform>
            <numerusform>%Ln unreadable items set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to read after an update</source>
        <translation>
            <numerusform>%Ln item to read after an update</numerusform>
            <numerusform>%Ln items to read after an update</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Not synchronised yet</translation>
    </message>
    <message>
        <source>Last synchronisation at %1</source>
        <comment>today</comment>
        <translation>Last synchronisation at %1</translation>
    </message>
    <message>
        <source>Last synchronisation %1</source>
        <comment>a day and a time</comment>
        <translation>Last synchronisation %1</translation>
    </message>
    <message>
        <source>No recovery kit yet: print it</source>
        <translation>No recovery kit yet: print it</translation>
    </message>
    <message>
        <source>The clock of this computer is behind. Your entries leave all the same. Do set it right.</source>
        <translation>The clock of this computer is behind. Your entries leave all the same. Do set it right.</translation>
    </message>
    <message>
        <source>The server was restored. Invitations, shares and removals wait for an administrator&apos;s laptop.</source>
        <translation>The server was restored. Invitations, shares and removals wait for an administrator&apos;s laptop.</translation>
    </message>
    <message>
        <source>60 days without synchronising: what is here is hidden. Nothing is lost, and you can go on noting. Connect this computer to the network: everything shows again by itself.</source>
        <translation>60 days without synchronising: what is here is hidden. Nothing is lost, and you can go on noting. Connect this computer to the network: everything shows again by itself.</translation>
    </message>
    <message numerus="yes">
        <source>Not synchronised for long. What is here stays to be seen for %n day(s) more. Connect this computer to the network.</source>
        <translation>
            <numerusform>Not synchronised for long. What is here stays to be seen for %Ln day more. Connect this computer to the network.</numerusform>
            <numerusform>Not synchronised for long. What is here stays to be seen for %Ln days more. Connect this computer to the network.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer cannot be right. Nothing is hidden or lost. Do set it right.</source>
        <translation>The clock of this computer cannot be right. Nothing is hidden or lost. Do set it right.</translation>
    </message>
    <message>
        <source>First loading stopped at %1 of %2</source>
        <translation>First loading stopped at %1 of %2</translation>
    </message>
    <message>
        <source>First loading stopped at %1</source>
        <translation>First loading stopped at %1</translation>
    </message>
    <message>
        <source>What has come is here, and what you note is sent. The rest comes when you go on, or at the next synchronisation.</source>
        <translation>What has come is here, and what you note is sent. The rest comes when you go on, or at the next synchronisation.</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Go on loading</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Stop loading</translation>
    </message>
</context>
<context>
    <name>tp::ui::StatusNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringBook</name>
    <message>
        <source>A proposal this computer has not received yet</source>
        <translation>A proposal this computer has not received yet</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>group %1</translation>
    </message>
    <message>
        <source>Adopted, not in conclusions yet</source>
        <translation>Adopted, not in conclusions yet</translation>
    </message>
    <message>
        <source>Conclusions no. %1</source>
        <translation>Conclusions no. %1</translation>
    </message>
    <message>
        <source>Conclusions, provisional number</source>
        <translation>Conclusions, provisional number</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Postponed to %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation>to be done by %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>who, day</comment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Who does it: %1</source>
        <translation>Who does it: %1</translation>
    </message>
    <message>
        <source>Steering committee of %1</source>
        <translation>Steering committee of %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Held? Nobody said</source>
        <translation>Held? Nobody said</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>%1: the quorum is reached (%2 needed)</source>
        <translation>%1: the quorum is reached (%2 needed)</translation>
    </message>
    <message>
        <source>%1: no quorum (%2 needed)</source>
        <translation>%1: no quorum (%2 needed)</translation>
    </message>
    <message>
        <source>%1 €</source>
        <comment>amount</comment>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>%1 % of a post</source>
        <translation>%1 % of a post</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 structures represented</source>
        <translation>
            <numerusform>%Ln of %1 structures represented</numerusform>
            <numerusform>%Ln of %1 structures represented</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringFilter</name>
    <message>
        <source>All sessions</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>Still to be held</source>
        <translation>Still to be held</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>All decisions</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>All milestones</source>
        <translation>All milestones</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>To be reached</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Reached or given up</source>
        <translation>Reached or given up</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>All periods</translation>
    </message>
    <message>
        <source>Allotted today</source>
        <translation>Allotted today</translation>
    </message>
    <message>
        <source>Search for a session</source>
        <translation>Search for a session</translation>
    </message>
    <message>
        <source>Search for a decision</source>
        <translation>Search for a decision</translation>
    </message>
    <message>
        <source>Search for a milestone</source>
        <translation>Search for a milestone</translation>
    </message>
    <message>
        <source>Search among the means</source>
        <translation>Search among the means</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringList</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to answer</source>
        <translation>
            <numerusform>%1, %Ln to answer</numerusform>
            <numerusform>%1, %Ln to answer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>structures</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln analysis</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in kind</source>
        <translation>
            <numerusform>%Ln in kind</numerusform>
            <numerusform>%Ln in kind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 · in all: %3</source>
        <comment>days, what</comment>
        <translation>%1 to %2 · in all: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Milestone or deliverable</source>
        <translation>Milestone or deliverable</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Answers for it</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>In kind</translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringSessionPanel</name>
    <message>
        <source>It was held</source>
        <translation>It was held</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Write the minutes</translation>
    </message>
    <message>
        <source>Minutes as PDF</source>
        <translation>Minutes as PDF</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Not held after all.</source>
        <translation>Not held after all.</translation>
    </message>
    <message>
        <source>Held. Its agenda stays as it was that day.</source>
        <translation>Held. Its agenda stays as it was that day.</translation>
    </message>
    <message>
        <source>The session is held after all.</source>
        <translation>The session is held after all.</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>Called off.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Who represents the structure</source>
        <translation>Who represents the structure</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Change the session</translation>
    </message>
    <message>
        <source>Not held after all</source>
        <translation>Not held after all</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hold it after all</translation>
    </message>
    <message>
        <source>Change the minutes</source>
        <translation>Change the minutes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No conclusions wait for an answer. It gathers by itself: what the participants&apos; committee issues comes here.</source>
        <translation>No conclusions wait for an answer. It gathers by itself: what the participants&apos; committee issues comes here.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) gathered by themselves, %1 answered</source>
        <translation>
            <numerusform>%Ln item gathered by themselves, %1 answered</numerusform>
            <numerusform>%Ln items gathered by themselves, %1 answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones that are late</source>
        <translation>Milestones that are late</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, due on %2</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation>Other points</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Go on with the draft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, about what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>comes back, it was postponed</source>
        <translation>comes back, it was postponed</translation>
    </message>
    <message>
        <source>Answered twice, on two computers: to be read again</source>
        <translation>Answered twice, on two computers: to be read again</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Draft of an answer</source>
        <translation>Draft of an answer</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>decision, outcome</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Add a decision</translation>
    </message>
    <message>
        <source>steering-committee-%1.pdf</source>
        <translation>steering-committee-%1.pdf</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Save the minutes</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Minutes saved.</source>
        <translation>Minutes saved.</translation>
    </message>
    <message>
        <source>The minutes could not be written there. Choose another place.</source>
        <translation>The minutes could not be written there. Choose another place.</translation>
    </message>
    <message>
        <source>Agenda as PDF</source>
        <translation>Agenda as PDF</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Answer it</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: nothing is said any more.</source>
        <translation>%1: nothing is said any more.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>structure, attendance</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History of who represented %1</source>
        <translation>History of who represented %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringTab</name>
    <message>
        <source>Sessions, decisions, milestones, means</source>
        <translation>Sessions, decisions, milestones, means</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Milestones and deliverables</source>
        <translation>Milestones and deliverables</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>No session yet. Plan the first one: the next ones are proposed every two months.</source>
        <translation>No session yet. Plan the first one: the next ones are proposed every two months.</translation>
    </message>
    <message>
        <source>No decision yet. Write it down before the session: the teams say what it would change for them.</source>
        <translation>No decision yet. Write it down before the session: the teams say what it would change for them.</translation>
    </message>
    <message>
        <source>No milestone yet. Each has a structure that answers for it, and a day.</source>
        <translation>No milestone yet. Each has a structure that answers for it, and a day.</translation>
    </message>
    <message>
        <source>Nothing allotted yet: posts, euros or what is lent, by period.</source>
        <translation>Nothing allotted yet: posts, euros or what is lent, by period.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>New decision</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>New milestone</translation>
    </message>
    <message>
        <source>New allotment</source>
        <translation>New allotment</translation>
    </message>
    <message>
        <source>Next session proposed: %1, then %2</source>
        <comment>days</comment>
        <translation>Next session proposed: %1, then %2</translation>
    </message>
    <message>
        <source>What do the structures answer, decide and allot?</source>
        <translation>What do the structures answer, decide and allot?</translation>
    </message>
    <message numerus="yes">
        <source>Session of %1: %Ln item(s) to answer</source>
        <translation>
            <numerusform>Session of %1: %Ln item to answer</numerusform>
            <numerusform>Session of %1: %Ln items to answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of %1: nothing is left to answer</source>
        <translation>Session of %1: nothing is left to answer</translation>
    </message>
    <message>
        <source>Nothing is found here.</source>
        <translation>Nothing is found here.</translation>
    </message>
    <message>
        <source>Other words, or everything in the box above.</source>
        <translation>Other words, or everything in the box above.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StepDays</name>
    <message>
        <source>“%1” cannot be changed here.</source>
        <translation>“%1” cannot be changed here.</translation>
    </message>
    <message>
        <source>“%1” does not move: what became of it has been said.</source>
        <translation>“%1” does not move: what became of it has been said.</translation>
    </message>
    <message>
        <source>“%1” does not move: it has begun. Its form changes its days.</source>
        <translation>“%1” does not move: it has begun. Its form changes its days.</translation>
    </message>
    <message>
        <source>“%1” does not move: two versions of its days wait to be chosen from.</source>
        <translation>“%1” does not move: two versions of its days wait to be chosen from.</translation>
    </message>
    <message>
        <source>“%1” is now planned %2.</source>
        <translation>“%1” is now planned %2.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StepPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Change the step</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Delete the step</translation>
    </message>
    <message>
        <source>Step saved on this computer.</source>
        <translation>Step saved on this computer.</translation>
    </message>
    <message>
        <source>%1, can be tried again</source>
        <translation>%1, can be tried again</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>Really</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another attempt</source>
        <translation>Another attempt</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Step deleted.</source>
        <translation>Step deleted.</translation>
    </message>
    <message>
        <source>The step is back.</source>
        <translation>The step is back.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>attempt, where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Where to try it again</source>
        <translation>Where to try it again</translation>
    </message>
    <message>
        <source>At a partner&apos;s</source>
        <translation>At a partner&apos;s</translation>
    </message>
    <message>
        <source>At the same place: %1</source>
        <translation>At the same place: %1</translation>
    </message>
    <message>
        <source>Share the file…</source>
        <translation>Share the file…</translation>
    </message>
    <message>
        <source>%1 does not read this file: share it so that they see the step.</source>
        <translation>%1 does not read this file: share it so that they see the step.</translation>
    </message>
    <message>
        <source>%1 does not read this file, and does not see the step.</source>
        <translation>%1 does not read this file, and does not see the step.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>code, structure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At the same place</source>
        <translation>At the same place</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <comment>where</comment>
        <translation>Try again: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::StepRail</name>
    <message>
        <source>Territoires Partagés</source>
        <translation>Territoires Partagés</translation>
    </message>
    <message>
        <source>Go out to people, together, and drop nothing on the way.</source>
        <translation>Go out to people, together, and drop nothing on the way.</translation>
    </message>
    <message>
        <source>Your invitation code</source>
        <translation>Your invitation code</translation>
    </message>
    <message>
        <source>It says who you are</source>
        <translation>It says who you are</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Nobody else knows it</source>
        <translation>Nobody else knows it</translation>
    </message>
    <message>
        <source>First loading</source>
        <translation>First loading</translation>
    </message>
    <message>
        <source>A few minutes, only once</source>
        <translation>A few minutes, only once</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>F1 opens the help.</source>
        <translation>F1 opens the help.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StepText</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>What became of it?</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>1st attempt</source>
        <translation>1st attempt</translation>
    </message>
    <message>
        <source>2nd attempt</source>
        <translation>2nd attempt</translation>
    </message>
    <message>
        <source>3rd attempt</source>
        <translation>3rd attempt</translation>
    </message>
    <message>
        <source>%1th attempt</source>
        <translation>%1th attempt</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>structure, partner</comment>
        <translation>%1, with %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::StrengthMeter</name>
    <message>
        <source>Weak: it could be found in hours. Add two or three words.</source>
        <translation>Weak: it could be found in hours. Add two or three words.</translation>
    </message>
    <message>
        <source>Almost: add a word.</source>
        <translation>Almost: add a word.</translation>
    </message>
    <message>
        <source>Strong: nobody will find it.</source>
        <translation>Strong: nobody will find it.</translation>
    </message>
    <message>
        <source>Eight or nine ordinary words drawn at random do very well. “Propose one” makes four invented words, to be written down.</source>
        <translation>Eight or nine ordinary words drawn at random do very well. “Propose one” makes four invented words, to be written down.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StructureChoice</name>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Structure you write for</source>
        <translation>Structure you write for</translation>
    </message>
    <message>
        <source>%1. You write for several structures: who works there reads this. The choice is proposed the next time.</source>
        <comment>structure</comment>
        <translation>%1. You write for several structures: who works there reads this. The choice is proposed the next time.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StructuresTab</name>
    <message>
        <source>Structures and their recovery kits</source>
        <translation>Structures and their recovery kits</translation>
    </message>
    <message>
        <source>A kit is a sheet of paper: it opens the laptops of its structure when a passphrase is forgotten, and brings back what was sent when every laptop is lost. Two per structure, in two places, tried out once.</source>
        <translation>A kit is a sheet of paper: it opens the laptops of its structure when a passphrase is forgotten, and brings back what was sent when every laptop is lost. Two per structure, in two places, tried out once.</translation>
    </message>
    <message>
        <source>Try this kit</source>
        <translation>Try this kit</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>Make a kit</translation>
    </message>
    <message>
        <source>Try a kit out</source>
        <translation>Try a kit out</translation>
    </message>
    <message>
        <source>Type the code of the sheet. Nothing changes: the program only looks whether it would work.</source>
        <translation>Type the code of the sheet. Nothing changes: the program only looks whether it would work.</translation>
    </message>
    <message>
        <source>Code of the recovery kit</source>
        <translation>Code of the recovery kit</translation>
    </message>
    <message>
        <source>Add the structure</source>
        <translation>Add the structure</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Add a structure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code, up to 4 letters</source>
        <translation>Code, up to 4 letters</translation>
    </message>
    <message>
        <source>You become a visible member of it, until you leave it: somebody must hold its key to invite.</source>
        <translation>You become a visible member of it, until you leave it: somebody must hold its key to invite.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message>
        <source>Never tried</source>
        <translation>Never tried</translation>
    </message>
    <message>
        <source>Tried on %1</source>
        <translation>Tried on %1</translation>
    </message>
    <message>
        <source>Kit made by %1 on %2</source>
        <translation>Kit made by %1 on %2</translation>
    </message>
    <message>
        <source>Kit made by %1</source>
        <translation>Kit made by %1</translation>
    </message>
    <message>
        <source>No kit: a forgotten passphrase would lose what is not sent</source>
        <translation>No kit: a forgotten passphrase would lose what is not sent</translation>
    </message>
    <message>
        <source>One kit only: make a second one, kept elsewhere</source>
        <translation>One kit only: make a second one, kept elsewhere</translation>
    </message>
    <message>
        <source>This kit works, and opens this laptop as well.</source>
        <translation>This kit works, and opens this laptop as well.</translation>
    </message>
    <message>
        <source>This kit works. It does not open this laptop: it was made on another one.</source>
        <translation>This kit works. It does not open this laptop: it was made on another one.</translation>
    </message>
    <message>
        <source>Structure added. Invite its first member.</source>
        <translation>Structure added. Invite its first member.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Withdraw the kit made by %1</source>
        <translation>Withdraw the kit made by %1</translation>
    </message>
    <message>
        <source>Withdraw this kit?</source>
        <translation>Withdraw this kit?</translation>
    </message>
    <message>
        <source>Its sheet of paper brings no work back any more, at once, and opens no laptop that has synchronised since. The structure&apos;s keys are replaced. Make another kit if only one is left.</source>
        <translation>Its sheet of paper brings no work back any more, at once, and opens no laptop that has synchronised since. The structure&apos;s keys are replaced. Make another kit if only one is left.</translation>
    </message>
    <message>
        <source>Withdraw 1 kit</source>
        <translation>Withdraw 1 kit</translation>
    </message>
    <message>
        <source>Kit withdrawn. Destroy the sheet.</source>
        <translation>Kit withdrawn. Destroy the sheet.</translation>
    </message>
    <message>
        <source>Tried on %1 by %2</source>
        <translation>Tried on %1 by %2</translation>
    </message>
    <message>
        <source>Invite its first member</source>
        <translation>Invite its first member</translation>
    </message>
    <message>
        <source>Invite the first member of %1</source>
        <comment>a structure</comment>
        <translation>Invite the first member of %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>tp::ui::SyncTab</name>
    <message>
        <source>Synchronise now</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Rescue file…</source>
        <translation>Rescue file…</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>On this laptop</translation>
    </message>
    <message>
        <source>What cannot leave this laptop can be carried on a USB key, sealed, and taken up by a colleague.</source>
        <translation>What cannot leave this laptop can be carried on a USB key, sealed, and taken up by a colleague.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Nothing. Everything that arrived could be read.</source>
        <translation>Nothing. Everything that arrived could be read.</translation>
    </message>
    <message numerus="yes">
        <source>entry(ies) not yet sent</source>
        <translation>
            <numerusform>entry not yet sent</numerusform>
            <numerusform>entries not yet sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Everything is sent</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
</context>
<context>
    <name>tp::ui::TabKeys</name>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Tab before</translation>
    </message>
</context>
<context>
    <name>tp::ui::TemplateField</name>
    <message>
        <source>Type a name to keep this card as a template.</source>
        <translation>Type a name to keep this card as a template.</translation>
    </message>
    <message>
        <source>Replace “%1” by this card</source>
        <translation>Replace “%1” by this card</translation>
    </message>
    <message>
        <source>Keep this card as “%1”</source>
        <translation>Keep this card as “%1”</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Rename or delete…</translation>
    </message>
    <message>
        <source>Template “%1” kept, without people.</source>
        <translation>Template “%1” kept, without people.</translation>
    </message>
    <message>
        <source>Template “%1” holds this already.</source>
        <translation>Template “%1” holds this already.</translation>
    </message>
    <message>
        <source>Template “%1” replaced.</source>
        <translation>Template “%1” replaced.</translation>
    </message>
</context>
<context>
    <name>tp::ui::TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Templates of the structure</source>
        <translation>Templates of the structure</translation>
    </message>
    <message>
        <source>Name of the template “%1”</source>
        <translation>Name of the template “%1”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>Delete the template “%1”</translation>
    </message>
    <message>
        <source>Template deleted.</source>
        <translation>Template deleted.</translation>
    </message>
    <message>
        <source>The template is back.</source>
        <translation>The template is back.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>“%1” is now “%2”.</translation>
    </message>
</context>
<context>
    <name>tp::ui::TerritoriesTab</name>
    <message>
        <source>Add a territory</source>
        <translation>Add a territory</translation>
    </message>
    <message>
        <source>An encounter is of the territory its commune lies in; outings, sessions of the committee and entries of the directory name one. A retired territory is no longer offered; what was noted with it keeps it.</source>
        <translation>An encounter is of the territory its commune lies in; outings, sessions of the committee and entries of the directory name one. A retired territory is no longer offered; what was noted with it keeps it.</translation>
    </message>
    <message>
        <source>Territory saved. The whole consortium is offered it.</source>
        <translation>Territory saved. The whole consortium is offered it.</translation>
    </message>
    <message>
        <source>No territory yet. Add the first one.</source>
        <translation>No territory yet. Add the first one.</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%Ln commune</numerusform>
            <numerusform>%Ln communes</numerusform>
        </translation>
    </message>
    <message>
        <source>no commune yet</source>
        <translation>no commune yet</translation>
    </message>
    <message>
        <source>%1 · no longer offered</source>
        <comment>communes of a territory</comment>
        <translation>%1 · no longer offered</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Offer “%1” again</source>
        <translation>Offer “%1” again</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>Retire “%1”</translation>
    </message>
    <message>
        <source>Another territory is called so. Choose another name, or offer that one again.</source>
        <translation>Another territory is called so. Choose another name, or offer that one again.</translation>
    </message>
    <message>
        <source>Change the territory</source>
        <translation>Change the territory</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>New territory</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>“%1” is no longer offered.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>“%1” is offered again.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Timeline</name>
    <message>
        <source>What happened, newest first</source>
        <translation>What happened, newest first</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show what is older (%1)</source>
        <translation>Show what is older (%1)</translation>
    </message>
</context>
<context>
    <name>tp::ui::ToComplete</name>
    <message>
        <source>Encounter</source>
        <translation>Encounter</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n encounter(s) to complete</source>
        <translation>
            <numerusform>%Ln encounter to complete</numerusform>
            <numerusform>All %Ln encounters to complete</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Complete: %1</source>
        <translation>Complete: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::Toast</name>
    <message>
        <source>Undo Ctrl+Z</source>
        <extracomment>On the button of the message that follows an action; the key does the same.</extracomment>
        <translation>Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo Ctrl+Shift+Z</source>
        <extracomment>On the button of the message that follows an undo; the key does the same.</extracomment>
        <translation>Redo Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>tp::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Noted today</source>
        <translation>Noted today</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Nothing noted today yet. Save the first encounter above.</source>
        <translation>Nothing noted today yet. Save the first encounter above.</translation>
    </message>
    <message>
        <source>To do, %1</source>
        <translation>To do, %1</translation>
    </message>
    <message>
        <source>Begin an outing</source>
        <translation>Begin an outing</translation>
    </message>
    <message>
        <source>Outing since %1</source>
        <translation>Outing since %1</translation>
    </message>
    <message>
        <source>Join the outing of %1</source>
        <translation>Join the outing of %1</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>The outing has been ended on another computer. What you note now is no longer added to it.</source>
        <translation>The outing has been ended on another computer. What you note now is no longer added to it.</translation>
    </message>
    <message>
        <source>Under way since %1</source>
        <translation>Under way since %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::UndoStack</name>
    <message>
        <source>Undo what was done last, until the window locks</source>
        <translation>Undo what was done last, until the window locks</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Do again what was undone</translation>
    </message>
</context>
<context>
    <name>tp::ui::UnlockPage</name>
    <message>
        <source>Territoires Partagés</source>
        <translation>Territoires Partagés</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Passphrase forgotten</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Hello %1</translation>
    </message>
    <message>
        <source>This computer, locked %1</source>
        <translation>This computer, locked %1</translation>
    </message>
    <message>
        <source>This computer is locked.</source>
        <translation>This computer is locked.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Without network: the recovery kit of your structure opens this computer, with the entries not yet sent.</source>
        <translation>Without network: the recovery kit of your structure opens this computer, with the entries not yet sent.</translation>
    </message>
    <message>
        <source>Code of the recovery kit</source>
        <translation>Code of the recovery kit</translation>
    </message>
    <message>
        <source>Open with the kit</source>
        <translation>Open with the kit</translation>
    </message>
    <message>
        <source>With network: a new invitation gives you back everything that was sent.</source>
        <translation>With network: a new invitation gives you back everything that was sent.</translation>
    </message>
    <message>
        <source>This kit does not open this computer. Nothing is erased.</source>
        <translation>This kit does not open this computer. Nothing is erased.</translation>
    </message>
    <message>
        <source>Open with the computer&apos;s keychain</source>
        <translation>Open with the computer&apos;s keychain</translation>
    </message>
    <message>
        <source>Another laptop is lost or stolen: call a manager or the coordination at once. They remove it, then give you a code for another one.</source>
        <translation>Another laptop is lost or stolen: call a manager or the coordination at once. They remove it, then give you a code for another one.</translation>
    </message>
    <message>
        <source>The keychain does not open this laptop now. Type your passphrase.</source>
        <translation>The keychain does not open this laptop now. Type your passphrase.</translation>
    </message>
    <message>
        <source>The folder of what is noted here is out of reach: is its disk unplugged? Nothing is erased. Plug it in again, then open.</source>
        <translation>The folder of what is noted here is out of reach: is its disk unplugged? Nothing is erased. Plug it in again, then open.</translation>
    </message>
    <message>
        <source>The disk does not answer, or lets nothing be written: nothing can be opened from it now. Nothing is erased. Look at the disk, then open again.</source>
        <translation>The disk does not answer, or lets nothing be written: nothing can be opened from it now. Nothing is erased. Look at the disk, then open again.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be opened from it now. Nothing is erased. Free some space, then open again.</source>
        <translation>The disk is full: nothing can be opened from it now. Nothing is erased. Free some space, then open again.</translation>
    </message>
    <message>
        <source>Not opened. Nothing is lost: open it again when you have the time.</source>
        <translation>Not opened. Nothing is lost: open it again when you have the time.</translation>
    </message>
    <message>
        <source>F1 opens the help.</source>
        <translation>F1 opens the help.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ValueText</name>
    <message numerus="yes">
        <source>%n woman/women</source>
        <translation>
            <numerusform>%Ln woman</numerusform>
            <numerusform>%Ln women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man/men</source>
        <translation>
            <numerusform>%Ln man</numerusform>
            <numerusform>%Ln men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>a file not shared with you</source>
        <translation>a file not shared with you</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 women, age band</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an outing that has not come here yet</source>
        <translation>an outing that has not come here yet</translation>
    </message>
</context>
<context>
    <name>tp::ui::VersionsNotice</name>
    <message>
        <source>Choose between them</source>
        <translation>Choose between them</translation>
    </message>
    <message>
        <source>Two versions: choose between them</source>
        <translation>Two versions: choose between them</translation>
    </message>
</context>
<context>
    <name>tp::ui::VotesText</name>
    <message numerus="yes">
        <source>%Ln vote(s) for</source>
        <translation>
            <numerusform>%Ln for</numerusform>
            <numerusform>%Ln for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln against</source>
        <translation>
            <numerusform>%Ln against</numerusform>
            <numerusform>%Ln against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abstention(s)</source>
        <translation>
            <numerusform>%Ln abstention</numerusform>
            <numerusform>%Ln abstentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::WaitingActs</name>
    <message numerus="yes">
        <source>%n erasure(s) to confirm</source>
        <translation>
            <numerusform>%Ln erasure to confirm</numerusform>
            <numerusform>%Ln erasures to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to read again after an erasure</source>
        <translation>
            <numerusform>%Ln note to read again after an erasure</numerusform>
            <numerusform>%Ln notes to read again after an erasure</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) with several versions, to read again</source>
        <translation>
            <numerusform>%Ln thing with several versions, to read again</numerusform>
            <numerusform>%Ln things with several versions, to read again</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Not saved yet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the directory to verify</source>
        <translation>
            <numerusform>%Ln entry of the directory to verify</numerusform>
            <numerusform>%Ln entries of the directory to verify</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, what waits</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::WaitingHere</name>
    <message>
        <source>They are kept here, encrypted.</source>
        <translation>They are kept here, encrypted.</translation>
    </message>
    <message>
        <source>A draft is waiting for you</source>
        <translation>A draft is waiting for you</translation>
    </message>
    <message>
        <source>An encounter was begun.</source>
        <translation>An encounter was begun.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) not yet sent</source>
        <translation>
            <numerusform>%Ln encounter not yet sent</numerusform>
            <numerusform>%Ln encounters not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not yet sent</source>
        <translation>
            <numerusform>%Ln entry not yet sent</numerusform>
            <numerusform>%Ln entries not yet sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::WeekGrid</name>
    <message>
        <source>Sessions of the week, as a grid</source>
        <translation>Sessions of the week, as a grid</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name and number of a day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln session(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1: %Ln session</numerusform>
            <numerusform>%1: %Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no session</source>
        <translation>%1: no session</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>hours</comment>
        <translation>from %1 until %2</translation>
    </message>
    <message>
        <source>Nothing is planned %1.</source>
        <comment>from … to …</comment>
        <translation>Nothing is planned %1.</translation>
    </message>
</context>
<context>
    <name>tp::ui::WeekHours</name>
    <message>
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>an hour</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an hour</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
</context>
<context>
    <name>tp::ui::WeekModel</name>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln free</numerusform>
            <numerusform>%Ln free</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Open to all</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>tp::ui::WeekSheet</name>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Called off: %1</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Open to all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) free</source>
        <translation>
            <numerusform>%Ln seat free</numerusform>
            <numerusform>%Ln seats free</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Week of %1 to %2 %3</source>
        <comment>day, day and month, year</comment>
        <translation>Week of %1 to %2 %3</translation>
    </message>
    <message>
        <source>No session this week.</source>
        <translation>No session this week.</translation>
    </message>
    <message>
        <source>Seats may be taken or freed after printing.</source>
        <translation>Seats may be taken or freed after printing.</translation>
    </message>
    <message>
        <source>Activities, Territoires Partagés</source>
        <translation>Activities, Territoires Partagés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>activity, structure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
led by %2</source>
        <comment>activity, leader</comment>
        <translation>%1
led by %2</translation>
    </message>
    <message>
        <source>Activities · %1</source>
        <translation>Activities · %1</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>day, day and month, year</comment>
        <translation>%1 to %2 %3</translation>
    </message>
</context>
<context>
    <name>tp::ui::WhenField</name>
    <message>
        <source>Now, %1</source>
        <extracomment>In the field of the time of an encounter: 14:32</extracomment>
        <translation>Now, %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::WhoMet</name>
    <message>
        <source>Was this person counted among the unnamed?</source>
        <translation>Was this person counted among the unnamed?</translation>
    </message>
    <message>
        <source>Who was met, of those who have a file</source>
        <translation>Who was met, of those who have a file</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a note, of whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing can be written here in the file of %1: it is no longer shared with your structure, or part of it needs a newer version of the program.</source>
        <translation>Nothing can be written here in the file of %1: it is no longer shared with your structure, or part of it needs a newer version of the program.</translation>
    </message>
    <message>
        <source>Taken away when you save. What was noted in their file goes along; undo brings both back.</source>
        <translation>Taken away when you save. What was noted in their file goes along; undo brings both back.</translation>
    </message>
    <message>
        <source>Taken away when you save; undo brings them back.</source>
        <translation>Taken away when you save; undo brings them back.</translation>
    </message>
    <message>
        <source>Put this note beside %1</source>
        <translation>Put this note beside %1</translation>
    </message>
    <message>
        <source>One fewer of %1</source>
        <translation>One fewer of %1</translation>
    </message>
    <message>
        <source>“%1” is not taken yet: Enter takes the lit row, Shift+Enter opens a new file.</source>
        <translation>“%1” is not taken yet: Enter takes the lit row, Shift+Enter opens a new file.</translation>
    </message>
    <message>
        <source>A colleague noted something of %1 meanwhile: read it below, then save again.</source>
        <translation>A colleague noted something of %1 meanwhile: read it below, then save again.</translation>
    </message>
    <message>
        <source>%1 is in this encounter twice, each time with a note: put both notes into one, below, and empty the other.</source>
        <translation>%1 is in this encounter twice, each time with a note: put both notes into one, below, and empty the other.</translation>
    </message>
    <message>
        <source>So many people are not taken away in one go. Take some away, save, then take away the others.</source>
        <translation>So many people are not taken away in one go. Take some away, save, then take away the others.</translation>
    </message>
    <message>
        <source>One encounter does not hold so many people. Note some of them in another one.</source>
        <translation>One encounter does not hold so many people. Note some of them in another one.</translation>
    </message>
    <message>
        <source>Say who was met: a name, a nickname, or a count such as 2m 18-21.</source>
        <translation>Say who was met: a name, a nickname, or a count such as 2m 18-21.</translation>
    </message>
</context>
<context>
    <name>tp::ui::WhoseFile</name>
    <message>
        <source>File of %1: %2</source>
        <comment>a person, what happened with it</comment>
        <translation>File of %1: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::WordsCard</name>
    <message>
        <source>Add the word</source>
        <translation>Add the word</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>Words to choose from</translation>
    </message>
    <message>
        <source>Everybody in the consortium chooses from the same words. A retired word is no longer offered; what was noted with it keeps it.</source>
        <translation>Everybody in the consortium chooses from the same words. A retired word is no longer offered; what was noted with it keeps it.</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>List of words</translation>
    </message>
    <message>
        <source>Word, retired</source>
        <translation>Word, retired</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Offer “%1” again</source>
        <translation>Offer “%1” again</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>Retire “%1”</translation>
    </message>
    <message>
        <source>No word yet. Add the first one.</source>
        <translation>No word yet. Add the first one.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>“%1” is now called “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>“%1” is no longer offered.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>“%1” is offered again.</translation>
    </message>
    <message>
        <source>“%1” stands in the list already, retired. Offer it again instead.</source>
        <translation>“%1” stands in the list already, retired. Offer it again instead.</translation>
    </message>
    <message>
        <source>“%1” stands in the list already.</source>
        <translation>“%1” stands in the list already.</translation>
    </message>
    <message>
        <source>“%1” is offered from now on.</source>
        <translation>“%1” is offered from now on.</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Move “%1” up</translation>
    </message>
    <message>
        <source>Move an added word up</source>
        <translation>Move an added word up</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Move “%1” down</translation>
    </message>
    <message>
        <source>Move an added word down</source>
        <translation>Move an added word down</translation>
    </message>
    <message>
        <source>“%1” stands further up.</source>
        <translation>“%1” stands further up.</translation>
    </message>
    <message>
        <source>“%1” stands further down.</source>
        <translation>“%1” stands further down.</translation>
    </message>
</context>
<context>
    <name>tp::ui::WorkRow</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>tp::ui::WorkText</name>
    <message>
        <source>Bringing this laptop&apos;s data up to date</source>
        <translation>Bringing this laptop&apos;s data up to date</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Reading again what the field concerns</source>
        <translation>Reading again what the field concerns</translation>
    </message>
    <message>
        <source>Erasing a file</source>
        <translation>Erasing a file</translation>
    </message>
    <message>
        <source>Removing the last traces of what was erased</source>
        <translation>Removing the last traces of what was erased</translation>
    </message>
    <message>
        <source>Rescue file</source>
        <translation>Rescue file</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not open now</source>
        <translation>Do not open now</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Do it later</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Waiting for the server</translation>
    </message>
    <message>
        <source>Stop waiting for the server</source>
        <translation>Stop waiting for the server</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>Not disclosed</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation>Under 16</translation>
    </message>
    <message>
        <source>16–17</source>
        <translation>16–17</translation>
    </message>
    <message>
        <source>18–21</source>
        <translation>18–21</translation>
    </message>
    <message>
        <source>22–25</source>
        <translation>22–25</translation>
    </message>
    <message>
        <source>26–29</source>
        <translation>26–29</translation>
    </message>
    <message>
        <source>30–45</source>
        <translation>30–45</translation>
    </message>
    <message>
        <source>46–59</source>
        <translation>46–59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 and over</translation>
    </message>
    <message>
        <source>Public space</source>
        <translation>Public space</translation>
    </message>
    <message>
        <source>Station, transport</source>
        <translation>Station, transport</translation>
    </message>
    <message>
        <source>Neighbourhood, foot of a building</source>
        <translation>Neighbourhood, foot of a building</translation>
    </message>
    <message>
        <source>Shopping centre</source>
        <translation>Shopping centre</translation>
    </message>
    <message>
        <source>Sports facility</source>
        <translation>Sports facility</translation>
    </message>
    <message>
        <source>Cultural facility</source>
        <translation>Cultural facility</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>Third place</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Day centre</source>
        <translation>Day centre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Online, phone</source>
        <translation>Online, phone</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>By appointment</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Word of mouth</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Paperwork</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobility</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>Social ties</source>
        <translation>Social ties</translation>
    </message>
    <message>
        <source>Access to rights</source>
        <translation>Access to rights</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>Addictions</source>
        <translation>Addictions</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Meet again</source>
        <translation>Meet again</translation>
    </message>
    <message>
        <source>Go along</source>
        <translation>Go along</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Invite to an activity</source>
        <translation>Invite to an activity</translation>
    </message>
    <message>
        <source>Find out and answer</source>
        <translation>Find out and answer</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nothing planned</translation>
    </message>
    <message>
        <source>Own home</source>
        <translation>Own home</translation>
    </message>
    <message>
        <source>With family</source>
        <translation>With family</translation>
    </message>
    <message>
        <source>With someone else</source>
        <translation>With someone else</translation>
    </message>
    <message>
        <source>Housed by an association</source>
        <translation>Housed by an association</translation>
    </message>
    <message>
        <source>Supported housing</source>
        <translation>Supported housing</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Emergency shelter</source>
        <translation>Emergency shelter</translation>
    </message>
    <message>
        <source>Street, makeshift shelter</source>
        <translation>Street, makeshift shelter</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Detention</translation>
    </message>
    <message>
        <source>No income</source>
        <translation>No income</translation>
    </message>
    <message>
        <source>Wage</source>
        <translation>Wage</translation>
    </message>
    <message>
        <source>ARE (unemployment benefit)</source>
        <translation>ARE (unemployment benefit)</translation>
    </message>
    <message>
        <source>RSA (minimum income)</source>
        <translation>RSA (minimum income)</translation>
    </message>
    <message>
        <source>AAH (disability allowance)</source>
        <translation>AAH (disability allowance)</translation>
    </message>
    <message>
        <source>ADA (asylum seekers&apos; allowance)</source>
        <translation>ADA (asylum seekers&apos; allowance)</translation>
    </message>
    <message>
        <source>CEJ (youth engagement contract)</source>
        <translation>CEJ (youth engagement contract)</translation>
    </message>
    <message>
        <source>Young adult contract</source>
        <translation>Young adult contract</translation>
    </message>
    <message>
        <source>Retirement pension</source>
        <translation>Retirement pension</translation>
    </message>
    <message>
        <source>Disability pension</source>
        <translation>Disability pension</translation>
    </message>
    <message>
        <source>Family support</source>
        <translation>Family support</translation>
    </message>
    <message>
        <source>Undeclared work</source>
        <translation>Undeclared work</translation>
    </message>
    <message>
        <source>Driving licence and vehicle</source>
        <translation>Driving licence and vehicle</translation>
    </message>
    <message>
        <source>Driving licence, no vehicle</source>
        <translation>Driving licence, no vehicle</translation>
    </message>
    <message>
        <source>Driving licence in progress</source>
        <translation>Driving licence in progress</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Public transport</translation>
    </message>
    <message>
        <source>Bicycle, scooter</source>
        <translation>Bicycle, scooter</translation>
    </message>
    <message>
        <source>No means of transport</source>
        <translation>No means of transport</translation>
    </message>
    <message>
        <source>No qualification</source>
        <translation>No qualification</translation>
    </message>
    <message>
        <source>CFG, DNB</source>
        <translation>CFG, DNB</translation>
    </message>
    <message>
        <source>Level 3 (CAP, BEP)</source>
        <translation>Level 3 (CAP, BEP)</translation>
    </message>
    <message>
        <source>Level 4 (baccalauréat)</source>
        <translation>Level 4 (baccalauréat)</translation>
    </message>
    <message>
        <source>Level 5</source>
        <translation>Level 5</translation>
    </message>
    <message>
        <source>Level 6</source>
        <translation>Level 6</translation>
    </message>
    <message>
        <source>Level 7</source>
        <translation>Level 7</translation>
    </message>
    <message>
        <source>Level 8</source>
        <translation>Level 8</translation>
    </message>
    <message>
        <source>Foreign qualification, not recognised</source>
        <translation>Foreign qualification, not recognised</translation>
    </message>
    <message>
        <source>France Travail</source>
        <translation>France Travail</translation>
    </message>
    <message>
        <source>Mission locale</source>
        <translation>Mission locale</translation>
    </message>
    <message>
        <source>Cap emploi</source>
        <translation>Cap emploi</translation>
    </message>
    <message>
        <source>None for less than 6 months</source>
        <translation>None for less than 6 months</translation>
    </message>
    <message>
        <source>None for 6 to 12 months</source>
        <translation>None for 6 to 12 months</translation>
    </message>
    <message>
        <source>None for more than a year</source>
        <translation>None for more than a year</translation>
    </message>
    <message>
        <source>Never registered</source>
        <translation>Never registered</translation>
    </message>
    <message>
        <source>PLIE</source>
        <translation>PLIE</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>CIDFF</source>
        <translation>CIDFF</translation>
    </message>
    <message>
        <source>EPIDE</source>
        <translation>EPIDE</translation>
    </message>
    <message>
        <source>E2C (second-chance school)</source>
        <translation>E2C (second-chance school)</translation>
    </message>
    <message>
        <source>Civic service</source>
        <translation>Civic service</translation>
    </message>
    <message>
        <source>PACEA</source>
        <translation>PACEA</translation>
    </message>
    <message>
        <source>Work integration site or workshop</source>
        <translation>Work integration site or workshop</translation>
    </message>
    <message>
        <source>Intermediary association</source>
        <translation>Intermediary association</translation>
    </message>
    <message>
        <source>Work integration company</source>
        <translation>Work integration company</translation>
    </message>
    <message>
        <source>ETTI</source>
        <translation>ETTI</translation>
    </message>
    <message>
        <source>GEIQ</source>
        <translation>GEIQ</translation>
    </message>
    <message>
        <source>CHRS</source>
        <translation>CHRS</translation>
    </message>
    <message>
        <source>CADA</source>
        <translation>CADA</translation>
    </message>
    <message>
        <source>CSAPA</source>
        <translation>CSAPA</translation>
    </message>
    <message>
        <source>SPIP</source>
        <translation>SPIP</translation>
    </message>
    <message>
        <source>PJJ</source>
        <translation>PJJ</translation>
    </message>
    <message>
        <source>Department council</source>
        <translation>Department council</translation>
    </message>
    <message>
        <source>Regional council</source>
        <translation>Regional council</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Training provider</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Permanent contract</source>
        <translation>Permanent contract</translation>
    </message>
    <message>
        <source>Contract of more than 6 months</source>
        <translation>Contract of more than 6 months</translation>
    </message>
    <message>
        <source>Own business</source>
        <translation>Own business</translation>
    </message>
    <message>
        <source>Contract of less than 6 months</source>
        <translation>Contract of less than 6 months</translation>
    </message>
    <message>
        <source>Subsidised contract</source>
        <translation>Subsidised contract</translation>
    </message>
    <message>
        <source>Other work integration structure</source>
        <translation>Other work integration structure</translation>
    </message>
    <message>
        <source>Rights opened</source>
        <translation>Rights opened</translation>
    </message>
    <message>
        <source>Housing found</source>
        <translation>Housing found</translation>
    </message>
    <message>
        <source>Care started</source>
        <translation>Care started</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Dropped out</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Contact lost</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Mission of public interest</source>
        <translation>Mission of public interest</translation>
    </message>
    <message>
        <source>The person&apos;s consent</source>
        <translation>The person&apos;s consent</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Legal obligation</translation>
    </message>
    <message>
        <source>Protection of life</source>
        <translation>Protection of life</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Sign-up for an activity</source>
        <translation>Sign-up for an activity</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Opened a file</source>
        <translation>Opened a file</translation>
    </message>
    <message>
        <source>Exported a list</source>
        <translation>Exported a list</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Social network</translation>
    </message>
    <message>
        <source>Somebody close</source>
        <translation>Somebody close</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>No obstacle</source>
        <translation>No obstacle</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Noticeable</source>
        <translation>Noticeable</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Heavy</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blocking</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>One line of text</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Text of several lines</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>One choice</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Several choices</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>A day</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>A whole number</translation>
    </message>
    <message>
        <source>Yes or nothing</source>
        <translation>Yes or nothing</translation>
    </message>
    <message>
        <source>The whole consortium</source>
        <translation>The whole consortium</translation>
    </message>
    <message>
        <source>The structure that noted it</source>
        <translation>The structure that noted it</translation>
    </message>
    <message>
        <source>Those who read the person&apos;s file</source>
        <translation>Those who read the person&apos;s file</translation>
    </message>
    <message>
        <source>Finding and meeting</source>
        <translation>Finding and meeting</translation>
    </message>
    <message>
        <source>Mobilisation</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>Remobilisation</source>
        <translation>Remobilisation</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Access to work or training</source>
        <translation>Access to work or training</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Sports session</source>
        <translation>Sports session</translation>
    </message>
    <message>
        <source>Cultural outing</source>
        <translation>Cultural outing</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>Work project</source>
        <translation>Work project</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>Stopped on the way</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>To try again</source>
        <translation>To try again</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>Co-optation</source>
        <translation>Co-optation</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Relations between us</source>
        <translation>Relations between us</translation>
    </message>
    <message>
        <source>Changes to the offer</source>
        <translation>Changes to the offer</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Not adopted</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Adapted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Strategic direction</source>
        <translation>Strategic direction</translation>
    </message>
    <message>
        <source>Milestones and deliverables</source>
        <translation>Milestones and deliverables</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Deliverable</translation>
    </message>
</context>
</TS>
