<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>csv</name>
    <message>
        <source>INSEE code</source>
        <translation>code INSEE</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Total of people met</source>
        <translation>Total des personnes rencontrées</translation>
    </message>
    <message>
        <source>People met with a file</source>
        <translation>Personnes rencontrées ayant un dossier</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>How contact was made</source>
        <translation>Mode de contact</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Anonymous people</source>
        <translation>Personnes sans nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Et après</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Prénom ou surnom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent·e</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
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
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Technical reference of the file</source>
        <translation>Référence technique du dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Taken up from</source>
        <translation>Repris de</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Repris par</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Tried out on</source>
        <translation>Essayé le</translation>
    </message>
    <message>
        <source>Tried out by</source>
        <translation>Essayé par</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>Erasure done</source>
        <translation>Effacement fait</translation>
    </message>
    <message>
        <source>Erasures done</source>
        <translation>Effacements faits</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de secours</translation>
    </message>
    <message>
        <source>Recovery kits</source>
        <translation>Kits de secours</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Partagé avec</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment la joindre</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Sharings</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Exchange request</source>
        <translation>Demande d’échange</translation>
    </message>
    <message>
        <source>Exchange requests</source>
        <translation>Demandes d’échange</translation>
    </message>
    <message>
        <source>Sealed lines</source>
        <translation>Lignes scellées</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Technical references of its exchanges</source>
        <translation>Références techniques de ses échanges</translation>
    </message>
    <message>
        <source>Outing</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Commencée par</translation>
    </message>
    <message>
        <source>Places planned, one a line</source>
        <translation>Lieux prévus, un par ligne</translation>
    </message>
    <message>
        <source>What to keep of it</source>
        <translation>Ce qu’il faut en retenir</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Sorties</translation>
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
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Préfère être joint·e par</translation>
    </message>
    <message>
        <source>Information given on</source>
        <translation>Information donnée le</translation>
    </message>
    <message>
        <source>Version of the information notice</source>
        <translation>Version de la notice d’information</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment elle a été donnée</translation>
    </message>
    <message>
        <source>Objection of</source>
        <translation>Opposition du</translation>
    </message>
    <message>
        <source>What the person objects to</source>
        <translation>À quoi la personne s’oppose</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Même personne que</translation>
    </message>
    <message>
        <source>Situation on</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Administrative matters</source>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Digital skills</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Gets about</source>
        <translation>Moyens de transport</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Niveau de formation</translation>
    </message>
    <message>
        <source>Registered with</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposed to</source>
        <translation>Proposé à</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>What the next referent should know</source>
        <translation>Ce que la personne qui prend la suite doit savoir</translation>
    </message>
    <message>
        <source>Answer read on</source>
        <translation>Réponse lue le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Fin le</translation>
    </message>
    <message>
        <source>Situation when leaving</source>
        <translation>Situation à la fin du programme</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>De retour le</translation>
    </message>
    <message>
        <source>Encounter template</source>
        <translation>Modèle de rencontre</translation>
    </message>
    <message>
        <source>Encounter templates</source>
        <translation>Modèles de rencontre</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Point de situation</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Points de situation</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Passations</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Fin du programme</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Fins du programme</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Liste exportée</translation>
    </message>
    <message>
        <source>Columns, one a line</source>
        <translation>Colonnes, une par ligne</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Pour un logiciel</translation>
    </message>
    <message>
        <source>Saved export</source>
        <translation>Export enregistré</translation>
    </message>
    <message>
        <source>Saved exports</source>
        <translation>Exports enregistrés</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>Ajouté à</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>Mots à choisir</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>N’est plus demandé</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>N’est plus proposé</translation>
    </message>
    <message>
        <source>Added field</source>
        <translation>Champ ajouté</translation>
    </message>
    <message>
        <source>Added fields</source>
        <translation>Champs ajoutés</translation>
    </message>
    <message>
        <source>Word to choose</source>
        <translation>Mot à choisir</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Retirée le</translation>
    </message>
    <message>
        <source>Place among the added words</source>
        <translation>Place parmi les mots ajoutés</translation>
    </message>
    <message>
        <source>Pathway began on</source>
        <translation>Parcours commencé le</translation>
    </message>
    <message>
        <source>What the person wishes</source>
        <translation>Ce que la personne souhaite</translation>
    </message>
    <message>
        <source>Pathway ended on</source>
        <translation>Parcours terminé le</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>À la suite de</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Type d’étape</translation>
    </message>
    <message>
        <source>In the structure</source>
        <translation>Dans la structure</translation>
    </message>
    <message>
        <source>At a partner&apos;s</source>
        <translation>Chez un partenaire</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Prévue du</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Prévue jusqu’au</translation>
    </message>
    <message>
        <source>Really began on</source>
        <translation>Commencée le</translation>
    </message>
    <message>
        <source>Really ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Another attempt of</source>
        <translation>Nouvel essai de</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>Ce qu’on y fait</translation>
    </message>
    <message>
        <source>What it allows to try</source>
        <translation>Ce qu’elle permet d’essayer</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animée par</translation>
    </message>
    <message>
        <source>Or by somebody else</source>
        <translation>Ou par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Première séance</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Called off on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Why it was called off</source>
        <translation>Pourquoi elle est annulée</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Told: on the waiting list</source>
        <translation>Annoncée en liste d’attente</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Libérée le</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Signed up on</source>
        <translation>Inscription le</translation>
    </message>
    <message>
        <source>Signed up by</source>
        <translation>Inscrit par</translation>
    </message>
    <message>
        <source>Sign-up cancelled on</source>
        <translation>Désinscription le</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Series of sessions</source>
        <translation>Séries de séances</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Places prises</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Situation 3 months later</source>
        <translation>Situation 3 mois après</translation>
    </message>
    <message>
        <source>Heard on, 3 months later</source>
        <translation>Appris le, 3 mois après</translation>
    </message>
    <message>
        <source>Situation 6 months later</source>
        <translation>Situation 6 mois après</translation>
    </message>
    <message>
        <source>Heard on, 6 months later</source>
        <translation>Appris le, 6 mois après</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel·le</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>Network or scheme</source>
        <translation>Réseau ou dispositif</translation>
    </message>
    <message>
        <source>Networks and schemes</source>
        <translation>Réseaux et dispositifs</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Réponse espérée avant le</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Place of the appointment</source>
        <translation>Lieu du rendez-vous</translation>
    </message>
    <message>
        <source>What became of the appointment</source>
        <translation>Suite du rendez-vous</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result of</source>
        <translation>Résultat du</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirée le</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Aide pour</translation>
    </message>
    <message>
        <source>What they can do</source>
        <translation>Ce qu’elle ou il peut faire</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>How to call on them</source>
        <translation>Comment mobiliser</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Not to be called on since</source>
        <translation>Hors du plateau technique depuis</translation>
    </message>
    <message>
        <source>Kind of network or scheme</source>
        <translation>Type de réseau ou dispositif</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il propose</translation>
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
        <translation>Site</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>To the structure</source>
        <translation>Vers la structure</translation>
    </message>
    <message>
        <source>To the partner</source>
        <translation>Vers le partenaire</translation>
    </message>
    <message>
        <source>Name they will read</source>
        <translation>Nom qui sera lu</translation>
    </message>
    <message>
        <source>Told to the person on</source>
        <translation>Dit à la personne le</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Formé le</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>Ce qui réunit le groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Arrivé·e le</translation>
    </message>
    <message>
        <source>Delegate by</source>
        <translation>Délégué·e par</translation>
    </message>
    <message>
        <source>Delegate since</source>
        <translation>Délégué·e depuis le</translation>
    </message>
    <message>
        <source>Delegate until</source>
        <translation>Délégué·e jusqu’au</translation>
    </message>
    <message>
        <source>Place in the group</source>
        <translation>Place dans le groupe</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nom montré</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Accord donné le</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Amené·e par</translation>
    </message>
    <message>
        <source>Agenda, one point a line</source>
        <translation>Ordre du jour, un point par ligne</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>Et par</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>In the words of the participants</source>
        <translation>Dans les mots des participants</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Place à l’ordre du jour</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
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
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Delegates present</source>
        <translation>Délégué·e·s en séance</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Relevé de conclusions</translation>
    </message>
    <message>
        <source>Place in the conclusions</source>
        <translation>Place dans le relevé</translation>
    </message>
    <message>
        <source>Other points of the agenda, one a line</source>
        <translation>Autres points de l’ordre du jour, un par ligne</translation>
    </message>
    <message>
        <source>Minutes kept by</source>
        <translation>Compte rendu tenu par</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Structure represented</source>
        <translation>Structure représentée</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représentée par</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Ce qui est répondu</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Reportée au</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Structure that does it</source>
        <translation>Structure qui le fait</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>À faire au plus tard le</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Rendu compte le</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Rendu compte par</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Ce qui est décidé</translation>
    </message>
    <message>
        <source>What it would change for the team</source>
        <translation>Ce que cela changerait pour l’équipe</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Milestone or deliverable</source>
        <translation>Jalon ou livrable</translation>
    </message>
    <message>
        <source>Structure that answers for it</source>
        <translation>Structure responsable</translation>
    </message>
    <message>
        <source>Person who answers for it</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atteint le</translation>
    </message>
    <message>
        <source>Given up on</source>
        <translation>Abandonné le</translation>
    </message>
    <message>
        <source>Structure it goes to</source>
        <translation>Structure bénéficiaire</translation>
    </message>
    <message>
        <source>Posts, in % of a full-time one</source>
        <translation>Postes, en % de temps plein</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Place in a group</source>
        <translation>Place dans un groupe</translation>
    </message>
    <message>
        <source>Places in groups</source>
        <translation>Places dans les groupes</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Noms montrés</translation>
    </message>
    <message>
        <source>Membership of a group</source>
        <translation>Appartenance à un groupe</translation>
    </message>
    <message>
        <source>Memberships of groups</source>
        <translation>Appartenances à des groupes</translation>
    </message>
    <message>
        <source>Participants&apos; committee</source>
        <translation>Comité de participants</translation>
    </message>
    <message>
        <source>Participants&apos; committees</source>
        <translation>Comités de participants</translation>
    </message>
    <message>
        <source>Presence of a delegate</source>
        <translation>Présence d’un·e délégué·e</translation>
    </message>
    <message>
        <source>Presences of delegates</source>
        <translation>Présences des délégué·e·s</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Item of conclusions</source>
        <translation>Point du relevé</translation>
    </message>
    <message>
        <source>Items of conclusions</source>
        <translation>Points des relevés</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Steering committees</source>
        <translation>Comités de pilotage</translation>
    </message>
    <message>
        <source>Representative at a steering committee</source>
        <translation>Représentant·e au comité de pilotage</translation>
    </message>
    <message>
        <source>Representatives at steering committees</source>
        <translation>Représentant·e·s aux comités de pilotage</translation>
    </message>
    <message>
        <source>Answer to a proposal</source>
        <translation>Réponse à une proposition</translation>
    </message>
    <message>
        <source>Answers to proposals</source>
        <translation>Réponses aux propositions</translation>
    </message>
    <message>
        <source>Answer told</source>
        <translation>Réponse rendue</translation>
    </message>
    <message>
        <source>Answers told</source>
        <translation>Réponses rendues</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Analysis of impact</source>
        <translation>Analyse d’impact</translation>
    </message>
    <message>
        <source>Analyses of impact</source>
        <translation>Analyses d’impact</translation>
    </message>
    <message>
        <source>Milestones and deliverables</source>
        <translation>Jalons et livrables</translation>
    </message>
    <message>
        <source>Resources allotted</source>
        <translation>Moyens alloués</translation>
    </message>
    <message>
        <source>Withdrawal read on</source>
        <translation>Retrait lu le</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Answer the person was told</source>
        <translation>Réponse dite à la personne</translation>
    </message>
    <message>
        <source>Issued by, as named then</source>
        <translation>Émis par (nom à l’émission)</translation>
    </message>
    <message>
        <source>Structure, as named then</source>
        <translation>Structure (nom à l’émission)</translation>
    </message>
    <message>
        <source>Kind, in the words of then</source>
        <translation>Nature (mot à l’émission)</translation>
    </message>
    <message>
        <source>Domain, in the words of then</source>
        <translation>Domaine (mot à l’émission)</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Réuni avec</translation>
    </message>
    <message>
        <source>Said of the appointment of</source>
        <translation>Dit du rendez-vous du</translation>
    </message>
    <message>
        <source>Conclusions handed over anew under the number</source>
        <translation>Relevé remis à nouveau sous le numéro</translation>
    </message>
    <message>
        <source>Number of the conclusions before the server was restored</source>
        <translation>Numéro du relevé avant la restauration du serveur</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Autres personnes présentes</translation>
    </message>
</context>
<context>
    <name>tp::ui::AccessCard</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Qui peut lire</translation>
    </message>
    <message>
        <source>Internship, workshops, housing…</source>
        <translation>Immersion, ateliers, logement…</translation>
    </message>
    <message>
        <source>Share 1 file</source>
        <translation>Partager 1 dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>On which basis</source>
        <translation>Sur quelle base</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Nobody else.</source>
        <translation>Personne d’autre.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop sharing with %1</source>
        <translation>Arrêter le partage avec %1</translation>
    </message>
    <message>
        <source>The team of %1, since the beginning</source>
        <translation>Équipe %1, depuis le début</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>partagé par %1</translation>
    </message>
    <message>
        <source>The file was shared with %1</source>
        <translation>Dossier partagé avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 will read the whole file, from its beginning: names, ways of contact, notes, %n encounter(s). It may write in it; it can neither share nor erase it. What it has read cannot be taken back.</source>
        <translation>
            <numerusform>%1 lira tout le dossier, depuis le début&#xa0;: noms, moyens de contact, notes, %Ln rencontre. Cette structure pourra y écrire&#xa0;; ni le partager, ni l’effacer. Ce qui est lu ne se reprend pas.</numerusform>
            <numerusform>%1 lira tout le dossier, depuis le début&#xa0;: noms, moyens de contact, notes, %Ln rencontres. Cette structure pourra y écrire&#xa0;; ni le partager, ni l’effacer. Ce qui est lu ne se reprend pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>File shared with %1.</source>
        <translation>Dossier partagé avec %1.</translation>
    </message>
    <message>
        <source>Stop sharing with %1?</source>
        <translation>Arrêter le partage avec %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 receives nothing more of this file. What it has already read, printed or exported stays with it.</source>
        <translation>%1 ne recevra plus rien de ce dossier. Ce qui est déjà lu, imprimé ou exporté lui reste.</translation>
    </message>
    <message>
        <source>Stop 1 share</source>
        <translation>Arrêter 1 partage</translation>
    </message>
    <message>
        <source>%1 no longer reads this file.</source>
        <translation>%1 ne lit plus ce dossier.</translation>
    </message>
    <message>
        <source>No longer shared with your structure</source>
        <translation>Plus partagé avec votre structure</translation>
    </message>
    <message>
        <source>What had arrived stays readable here. Nothing new arrives, and nothing can be written in it.</source>
        <translation>Ce qui était arrivé reste lisible ici. Rien de nouveau n’arrive, et on ne peut plus y écrire.</translation>
    </message>
    <message>
        <source>%1 read this file until %2.</source>
        <translation>%1 a lu ce dossier jusqu’au %2.</translation>
    </message>
    <message>
        <source>The file is read from the moment it is shared: give today, or the earlier day it was agreed on.</source>
        <translation>Le dossier est lu dès qu’il est partagé&#xa0;: donnez aujourd’hui, ou le jour, plus tôt, où cela a été convenu.</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>tp::ui::AccessModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>A file that is not shared with you, or was erased</source>
        <translation>Un dossier qui n’est pas partagé avec vous, ou qui a été effacé</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>found by a search</source>
        <translation>trouvées par une recherche</translation>
    </message>
    <message>
        <source>with deleted ones</source>
        <translation>y compris supprimées</translation>
    </message>
    <message>
        <source>filtered by “%1”</source>
        <translation>filtrées par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1&#xa0;: à partir du %2</translation>
    </message>
    <message>
        <source>%1: before %2</source>
        <translation>%1&#xa0;: avant le %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Mois</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal d’accès</translation>
    </message>
    <message>
        <source>Each opening of a person&apos;s file and each export. Only the structure&apos;s managers can read this; it is erased after twelve months.</source>
        <translation>Chaque ouverture d’un dossier et chaque export. Seuls les responsables de la structure peuvent lire ce journal&#xa0;; il s’efface au bout de douze mois.</translation>
    </message>
    <message>
        <source>Nothing yet. Lines come with each laptop&apos;s synchronisation.</source>
        <translation>Rien pour l’instant. Les lignes arrivent avec la synchronisation de chaque poste.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read yet: another manager&apos;s laptop gives this one the key when it synchronises.</source>
        <translation>
            <numerusform>%Ln envoi ne peut pas encore être lu&#xa0;: le poste d’un autre responsable donne la clé à celui-ci quand il synchronise.</numerusform>
            <numerusform>%Ln envois ne peuvent pas encore être lus&#xa0;: le poste d’un autre responsable donne la clé à celui-ci quand il synchronise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n line(s) are shown; the command line gives all of them.</source>
        <translation>
            <numerusform>Seule la dernière ligne est montrée&#xa0;; la ligne de commande les donne toutes.</numerusform>
            <numerusform>Seules les %Ln dernières lignes sont montrées&#xa0;; la ligne de commande les donne toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ActText</name>
    <message>
        <source>The server cannot be reached. Nothing was changed: do it again once there is network.</source>
        <translation>Le serveur est injoignable. Rien n’a été changé&#xa0;: recommencez quand le réseau est là.</translation>
    </message>
    <message>
        <source>This is no longer known here. Synchronise, then look again. Nothing was changed.</source>
        <translation>Ce n’est plus connu ici. Synchronisez, puis regardez de nouveau. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This cannot be done as it is. Nothing was changed.</source>
        <translation>Ce n’est pas possible ainsi. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This laptop does not hold the key for that. Nothing was changed.</source>
        <translation>Ce poste n’a pas la clé pour cela. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Disk full: no file was written. Free some space or choose another place, then export again.</source>
        <translation>Disque plein&#xa0;: aucun fichier n’a été écrit. Libérez de la place ou choisissez un autre endroit, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>No file could be written there. Your entries are untouched: choose another place, then export again.</source>
        <translation>Aucun fichier n’a pu être écrit à cet endroit. Vos saisies sont intactes&#xa0;: choisissez un autre endroit, puis exportez de nouveau.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ActivitiesPage</name>
    <message numerus="yes">
        <source>%Ln session(s) in the week shown.</source>
        <translation>
            <numerusform>%Ln séance dans la semaine affichée.</numerusform>
            <numerusform>%Ln séances dans la semaine affichée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) in the month shown.</source>
        <translation>
            <numerusform>%Ln séance dans le mois affiché.</numerusform>
            <numerusform>%Ln séances dans le mois affiché.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the structures offer, again and again.</source>
        <translation>Ce que les structures proposent tout au long de l’année.</translation>
    </message>
    <message>
        <source>Save the week programme</source>
        <translation>Enregistrer le programme de la semaine</translation>
    </message>
    <message>
        <source>programme-%1.pdf</source>
        <translation>programme-%1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Week programme saved.</source>
        <translation>Programme de la semaine enregistré.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter l’agenda</translation>
    </message>
    <message>
        <source>activities.ics</source>
        <translation>activites.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) exported.</source>
        <translation>
            <numerusform>%Ln séance exportée.</numerusform>
            <numerusform>%Ln séances exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Séances de qui</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>My structure</source>
        <translation>Ma structure</translation>
    </message>
    <message>
        <source>Those I lead</source>
        <translation>Celles que j’anime</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Sessions of the week</source>
        <translation>Séances de la semaine</translation>
    </message>
    <message>
        <source>No session this week.</source>
        <translation>Aucune séance cette semaine.</translation>
    </message>
    <message>
        <source>Sessions are planned from an activity of the catalogue.</source>
        <translation>Une séance se prévoit depuis une activité du catalogue.</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
    <message>
        <source>Week programme</source>
        <translation>Programme de la semaine</translation>
    </message>
    <message>
        <source>Export the calendar (.ics)</source>
        <translation>Exporter l’agenda (.ics)</translation>
    </message>
    <message>
        <source>Week, month and catalogue</source>
        <translation>Semaine, mois et catalogue</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Choose the session to sign up %1 for.</source>
        <translation>Choisissez la séance où inscrire %1.</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>As a grid</source>
        <translation>En grille</translation>
    </message>
    <message>
        <source>Search for a session</source>
        <translation>Chercher une séance</translation>
    </message>
    <message>
        <source>No session like it this week.</source>
        <translation>Aucune séance de ce genre cette semaine.</translation>
    </message>
    <message>
        <source>Another week, or other words, may show it.</source>
        <translation>Une autre semaine, ou d’autres mots, la montreront peut-être.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
</context>
<context>
    <name>tp::ui::ActivityPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Change the activity</source>
        <translation>Modifier l’activité</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Ne plus la proposer</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Prochaines séances</translation>
    </message>
    <message>
        <source>Activity saved on this computer.</source>
        <translation>Activité enregistrée sur ce poste.</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>n’est plus proposée</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animée par</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Aucune n’est prévue.</translation>
    </message>
    <message>
        <source>%1, called off</source>
        <translation>%1, annulée</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>La proposer à nouveau</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>No longer offered. What was planned stays.</source>
        <translation>N’est plus proposée. Ce qui était prévu reste.</translation>
    </message>
    <message>
        <source>Offered again.</source>
        <translation>Proposée à nouveau.</translation>
    </message>
</context>
<context>
    <name>tp::ui::AddedFilter</name>
    <message>
        <source>%1: all</source>
        <translation>%1&#xa0;: tout</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1&#xa0;: oui</translation>
    </message>
    <message>
        <source>%1: words of it</source>
        <comment>an added field</comment>
        <translation>%1&#xa0;: mots</translation>
    </message>
    <message>
        <source>%1 from DD/MM/YYYY</source>
        <comment>an added field</comment>
        <translation>%1&#xa0;: du JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>an added field</comment>
        <translation>%1&#xa0;: de</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>an added field</comment>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <comment>an added field</comment>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>to DD/MM/YYYY</source>
        <translation>au JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>No day: %1</source>
        <translation>Pas une date&#xa0;: %1</translation>
    </message>
    <message>
        <source>No number: %1</source>
        <translation>Pas un nombre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::AddedText</name>
    <message>
        <source>%1: %2</source>
        <comment>added field, what was answered</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Ligne %1 du même tableau</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>The same: nothing is created</source>
        <translation>La même&#xa0;: rien n’est créé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Peut-être la même que</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>tp::ui::Analyses</name>
    <message>
        <source>What the teams say of it</source>
        <translation>Ce qu’en disent les équipes</translation>
    </message>
    <message>
        <source>No team has written its analysis yet.</source>
        <translation>Aucune équipe n’a encore écrit son analyse.</translation>
    </message>
    <message>
        <source>History of the analysis of %1</source>
        <translation>Historique de l’analyse de %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>written on %1, after the vote</source>
        <translation>écrite le %1, après le vote</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>écrite le %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::AnswerForm</name>
    <message>
        <source>A refusal needs a reason, a postponement a day.</source>
        <translation>Un refus demande un motif, un report une date.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Garder le projet</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Donner la réponse</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse du %1</translation>
    </message>
    <message>
        <source>Draft of the answer for %1</source>
        <translation>Projet de réponse pour le %1</translation>
    </message>
    <message>
        <source>To be told back by %1, by %2</source>
        <comment>day, who</comment>
        <translation>Retour attendu le %1 par %2</translation>
    </message>
    <message>
        <source>To be told back by %1</source>
        <comment>day</comment>
        <translation>Retour attendu le %1</translation>
    </message>
    <message>
        <source>Say first whether it is accepted, adapted, refused or postponed.</source>
        <translation>Dites d’abord si elle est acceptée, adaptée, refusée ou reportée.</translation>
    </message>
    <message>
        <source>A refusal needs its reason: the participants will read it.</source>
        <translation>Un refus demande son motif&#xa0;: les participants le liront.</translation>
    </message>
    <message>
        <source>Postponed to when? The proposal comes back on that day.</source>
        <translation>Reportée à quand&#xa0;? La proposition revient ce jour-là.</translation>
    </message>
    <message>
        <source>Postponed to a day after the session, please.</source>
        <translation>Un report demande une date après la séance.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Answer given. It is to be told to the participants now.</source>
        <translation>Réponse donnée. Il reste à en rendre compte aux participants.</translation>
    </message>
    <message>
        <source>Draft kept. All structures read it; nothing is answered yet.</source>
        <translation>Projet gardé. Toutes les structures le lisent&#xa0;; rien n’est encore répondu.</translation>
    </message>
    <message>
        <source>What it was adapted to is not said.</source>
        <translation>Ce qui a été adapté n’est pas précisé.</translation>
    </message>
    <message>
        <source>Who does it is not said.</source>
        <translation>Il n’est pas dit qui le fait.</translation>
    </message>
    <message>
        <source>By when is not said.</source>
        <translation>Il n’est pas dit pour quand.</translation>
    </message>
    <message>
        <source>%1 Give the answer once more to record it so.</source>
        <comment>what is not said</comment>
        <translation>%1 Donnez la réponse encore une fois pour l’enregistrer ainsi.</translation>
    </message>
</context>
<context>
    <name>tp::ui::AttendanceDoubt</name>
    <message>
        <source>This session is on %1, which has not come yet by this computer’s clock. If it is right, say it again.</source>
        <translation>Cette séance est le %1, un jour qui n’est pas encore venu d’après l’horloge de ce poste. Si c’est juste, redites-le.</translation>
    </message>
</context>
<context>
    <name>tp::ui::AttendanceModel</name>
    <message>
        <source>Not said</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
</context>
<context>
    <name>tp::ui::AttendanceSheet</name>
    <message>
        <source>Sign-in sheet · %1 · %2</source>
        <comment>activity, when</comment>
        <translation>Feuille d’émargement · %1 · %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animée par</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign-in sheet: %1</source>
        <translation>Feuille d’émargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>This sheet holds personal data: keep it where only those who need it can read it.</source>
        <translation>Cette feuille contient des données personnelles&#xa0;: gardez-la où seuls ceux qui en ont besoin peuvent la lire.</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>No phase yet</source>
        <translation>Pas encore de phase</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>phase, how many people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent·e</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>%1, two versions</source>
        <comment>since when</comment>
        <translation>%1, deux versions</translation>
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
        <translation>Pas encore comparé à tous les dossiers.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CaptureCard</name>
    <message>
        <source>Draft found again</source>
        <translation>Brouillon retrouvé</translation>
    </message>
    <message>
        <source>This time is not understood. For example: 14:30, or yesterday 18:00.</source>
        <translation>Cette heure n’est pas comprise. Par exemple&#xa0;: 14:30, ou hier 18:00.</translation>
    </message>
    <message>
        <source>This commune is not in Calvados. Choose one from the list, or leave it empty.</source>
        <translation>Cette commune n’est pas dans le Calvados. Choisissez dans la liste, ou laissez vide.</translation>
    </message>
    <message>
        <source>“%1” is not taken yet: Enter takes the lit row, Shift+Enter opens a new file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore pris&#xa0;: Entrée prend la ligne éclairée, Maj+Entrée ouvre un nouveau dossier.</translation>
    </message>
    <message>
        <source>Say who you met: a name, a nickname, or a count such as 2m 18-21.</source>
        <translation>Dites qui vous avez rencontré&#xa0;: un nom, un surnom, ou un nombre comme 2h 18-21.</translation>
    </message>
    <message>
        <source>This day is not understood. For example: Friday, tomorrow, 27/11.</source>
        <translation>Ce jour n’est pas compris. Par exemple&#xa0;: vendredi, demain, 27/11.</translation>
    </message>
    <message>
        <source>Encounter saved on this computer: %1.</source>
        <translation>Rencontre enregistrée sur ce poste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What did you talk about?</source>
        <translation>De quoi avez-vous parlé&#xa0;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Brouillon gardé à %1</translation>
    </message>
    <message>
        <source>The draft could not be kept: it stands only on this screen</source>
        <translation>Le brouillon n’a pas pu être gardé&#xa0;: il n’est que sur cet écran</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Label of the field of the place; after the dot, the kind of place: &quot;Where · public space&quot;</extracomment>
        <translation>Où</translation>
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
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Et après&#xa0;?</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Where · %1</source>
        <translation>Où · %1</translation>
    </message>
    <message>
        <source>kind of place</source>
        <translation>type de lieu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>To be completed later it needs at least who you met: a name with Shift+Enter, or a count such as 1m 18-21.</source>
        <translation>Même à compléter plus tard, il faut dire qui vous avez rencontré&#xa0;: un nom avec Maj+Entrée, ou un nombre comme 1h 18-21.</translation>
    </message>
    <message>
        <source>A reminder stands in somebody&apos;s file. Name somebody, or clear the reminder.</source>
        <translation>Un rappel se note dans un dossier. Nommez quelqu’un, ou effacez le rappel.</translation>
    </message>
    <message>
        <source>Say what to be reminded of, or clear its day.</source>
        <translation>Dites ce qu’il faut vous rappeler, ou effacez la date.</translation>
    </message>
    <message>
        <source>Say by when to be reminded. For example: Friday, tomorrow, 27/11.</source>
        <translation>Dites pour quand est le rappel. Par exemple&#xa0;: vendredi, demain, 27/11.</translation>
    </message>
    <message>
        <source>Saved on this computer, to be completed: %1.</source>
        <translation>Enregistrée sur ce poste, à compléter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Filled in from “%1”.</source>
        <translation>Rempli d’après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No place has been noted yet.</source>
        <translation>Aucun lieu n’a encore été noté.</translation>
    </message>
    <message>
        <source>Same place as last time: %1.</source>
        <translation>Même lieu que la dernière fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template (Ctrl+T)</source>
        <translation>Modèle (Ctrl+T)</translation>
    </message>
    <message>
        <source>To complete later</source>
        <translation>À compléter plus tard</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>Saves what there is; it waits under “To do” until it is completed.</source>
        <translation>Enregistre ce qu’il y a&#xa0;; la rencontre attend dans «&#xa0;À faire&#xa0;» jusqu’à ce qu’elle soit complétée.</translation>
    </message>
    <message>
        <source>Reminder in the file: what to do</source>
        <translation>Rappel dans le dossier&#xa0;: quoi faire</translation>
    </message>
    <message>
        <source>Reminder: by when</source>
        <translation>Rappel&#xa0;: pour quand</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>Something that was typed in the last fields is not understood.</source>
        <translation>Une réponse des derniers champs n’est pas comprise.</translation>
    </message>
    <message>
        <source>Say instead how old they are about, for example 1m 18-21, and take their name away.</source>
        <translation>Retirez son nom et comptez la personne, avec son âge approximatif&#xa0;: par exemple 1h 18-21.</translation>
    </message>
    <message>
        <source>Nothing was saved yet, and everything stays here. The file of %1 is no longer shared with your structure: nothing can be written in it.</source>
        <translation>Rien n’est encore enregistré, et tout reste ici. Le dossier de %1 n’est plus partagé avec votre structure&#xa0;: on ne peut plus rien y écrire.</translation>
    </message>
    <message>
        <source>Save them as an unnamed person</source>
        <translation>Enregistrer en comptant une personne sans nom</translation>
    </message>
    <message>
        <source>Fill the card from a template</source>
        <translation>Remplir la fiche à partir d’un modèle</translation>
    </message>
    <message>
        <source>The place noted last, once more</source>
        <translation>De nouveau le dernier lieu noté</translation>
    </message>
    <message>
        <source>%1 has not come yet by this computer’s clock. What is planned goes under “Next step”; if the time is right, save again.</source>
        <translation>À l’horloge de ce poste, %1 n’est pas encore venu. Ce qui est prévu se note dans «&#xa0;Et après&#xa0;?&#xa0;»&#xa0;; si l’heure est juste, enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>A referral stands in somebody&apos;s file. Name somebody, or choose another next step.</source>
        <translation>Une orientation se trouve dans le dossier de quelqu’un. Nommez une personne, ou choisissez une autre suite.</translation>
    </message>
    <message>
        <source>Refer now…</source>
        <translation>Orienter maintenant…</translation>
    </message>
    <message>
        <source>Encounter saved. Choose of whom the referral is.</source>
        <translation>Rencontre enregistrée. Choisissez la personne à orienter.</translation>
    </message>
    <message>
        <source>The card is cleared.</source>
        <translation>La fiche est vidée.</translation>
    </message>
    <message>
        <source>Another encounter has been begun on the card. What was cleared comes back once that one is saved or cleared.</source>
        <translation>Une autre rencontre est commencée sur la fiche. Ce qui a été vidé revient une fois celle-ci enregistrée ou vidée.</translation>
    </message>
    <message>
        <source>What was cleared is back on the card.</source>
        <translation>Ce qui avait été vidé est de nouveau sur la fiche.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CatalogueTab</name>
    <message>
        <source>Search for an activity</source>
        <translation>Chercher une activité</translation>
    </message>
    <message>
        <source>Also those no longer offered</source>
        <translation>Aussi celles qui ne sont plus proposées</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
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
        <translation>Liste des activités</translation>
    </message>
    <message>
        <source>No activity here.</source>
        <translation>Aucune activité ici.</translation>
    </message>
    <message>
        <source>What a structure offers stands here once; its sessions are planned from it.</source>
        <translation>Ce qu’une structure propose est noté ici une fois&#xa0;; ses séances se prévoient de là.</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Type d’activité</translation>
    </message>
</context>
<context>
    <name>tp::ui::ChipGroup</name>
    <message>
        <source>Arrows move, Space chooses, digits choose the first ten</source>
        <translation>Les flèches déplacent, Espace choisit, les chiffres choisissent les dix premiers</translation>
    </message>
</context>
<context>
    <name>tp::ui::ChoiceEditor</name>
    <message>
        <source>Not said</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Something this computer cannot read</source>
        <translation>Une valeur que ce poste ne peut pas lire</translation>
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
        <translation>Aucun territoire pour l’instant&#xa0;: la coordination les ajoute dans Consortium › Territoires.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Commands</name>
    <message>
        <source>New encounter</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Open or close this help</source>
        <translation>Ouvrir ou fermer cette aide</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Close what lies on top; what is typed is kept</source>
        <translation>Fermer ce qui est au-dessus&#xa0;; ce qui est écrit est gardé</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Aller à la partie précédente</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Revenir à ce qui était affiché avant</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Chercher dans la page</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Begin or go on with an outing</source>
        <translation>Commencer ou reprendre une sortie</translation>
    </message>
    <message>
        <source>start, team, tour</source>
        <translation>démarrer, maraude, équipe, tournée</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>new person, somebody met for the first time</source>
        <translation>nouvelle personne, personne rencontrée pour la première fois</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Ajouter un rappel</translation>
    </message>
    <message>
        <source>to do, call back</source>
        <translation>à faire, rappeler, échéance</translation>
    </message>
    <message>
        <source>Note the situation</source>
        <translation>Noter la situation</translation>
    </message>
    <message>
        <source>obstacles, radar</source>
        <translation>freins, radar</translation>
    </message>
    <message>
        <source>Share the file</source>
        <translation>Partager le dossier</translation>
    </message>
    <message>
        <source>grant, another structure</source>
        <translation>autre structure, accès</translation>
    </message>
    <message>
        <source>Plan a step</source>
        <translation>Prévoir une étape</translation>
    </message>
    <message>
        <source>pathway, attempt</source>
        <translation>parcours, essai</translation>
    </message>
    <message>
        <source>Begin the pathway</source>
        <translation>Commencer le parcours</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Orienter…</translation>
    </message>
    <message>
        <source>referral, towards a partner</source>
        <translation>orientation, vers un partenaire</translation>
    </message>
    <message>
        <source>Sign up for a session</source>
        <translation>Inscrire à une séance</translation>
    </message>
    <message>
        <source>activity, workshop</source>
        <translation>activité, atelier</translation>
    </message>
    <message>
        <source>Note the way out</source>
        <translation>Noter la fin du programme</translation>
    </message>
    <message>
        <source>leaving, end of the programme</source>
        <translation>départ, fin</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>CSV, table, spreadsheet, Excel</source>
        <translation>CSV, tableau, tableur, Excel</translation>
    </message>
    <message>
        <source>Import encounters</source>
        <translation>Importer des rencontres</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>workshop, catalogue</source>
        <translation>atelier, catalogue</translation>
    </message>
    <message>
        <source>Plan a session of an activity</source>
        <translation>Prévoir une séance d’une activité</translation>
    </message>
    <message>
        <source>new session, workshop, date</source>
        <translation>nouvelle séance, atelier, date</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Former un groupe</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>délégué</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>opinion, idea, participants&apos; committee</source>
        <translation>avis, idée, comité de participants</translation>
    </message>
    <message>
        <source>New session of the participants&apos; committee</source>
        <translation>Nouvelle séance du comité de participants</translation>
    </message>
    <message>
        <source>meeting, agenda</source>
        <translation>réunion, ordre du jour</translation>
    </message>
    <message>
        <source>Plan the next steering committee</source>
        <translation>Prévoir le prochain comité de pilotage</translation>
    </message>
    <message>
        <source>Add a professional</source>
        <translation>Ajouter un professionnel</translation>
    </message>
    <message>
        <source>directory, partner, contact</source>
        <translation>plateau technique, partenaire, contact</translation>
    </message>
    <message>
        <source>Add a network or scheme</source>
        <translation>Ajouter un réseau ou dispositif</translation>
    </message>
    <message>
        <source>directory, partner</source>
        <translation>plateau technique, partenaire</translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>Exporter les personnes</translation>
    </message>
    <message>
        <source>Export the encounters</source>
        <translation>Exporter les rencontres</translation>
    </message>
    <message>
        <source>Export the pathways</source>
        <translation>Exporter les parcours</translation>
    </message>
    <message>
        <source>Export the directory</source>
        <translation>Exporter le plateau technique</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>new colleague, new laptop, code</source>
        <translation>nouveau collègue, nouvel ordinateur, code</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>who opened which file</source>
        <translation>qui a ouvert quel dossier</translation>
    </message>
    <message>
        <source>Change the words to choose from</source>
        <translation>Modifier les mots à choisir</translation>
    </message>
    <message>
        <source>vocabulary, list</source>
        <translation>vocabulaire, liste</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>custom, form</source>
        <translation>personnalisé, formulaire</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>appearance, theme, colours</source>
        <translation>apparence, thème, couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>larger, zoom</source>
        <translation>agrandir, zoom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>French, English</source>
        <translation>français, anglais</translation>
    </message>
    <message>
        <source>Spell checking</source>
        <translation>Vérification de l’orthographe</translation>
    </message>
    <message>
        <source>dictionary, underlines</source>
        <translation>dictionnaire, fautes</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Open with the computer&apos;s keychain</source>
        <translation>Ouvrir avec le trousseau de l’ordinateur</translation>
    </message>
    <message>
        <source>without the passphrase</source>
        <translation>sans la phrase de passe</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>Proxy and server</source>
        <translation>Serveur mandataire et serveur</translation>
    </message>
    <message>
        <source>network, connection</source>
        <translation>réseau, connexion, proxy</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>file for support, problem</source>
        <translation>fichier pour l’assistance, problème</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommitteeActs</name>
    <message>
        <source>%1: nothing is said any more.</source>
        <translation>%1&#xa0;: plus rien de noté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, attendance</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) put on the agenda.</source>
        <translation>
            <numerusform>%Ln proposition inscrite à l’ordre du jour.</numerusform>
            <numerusform>%Ln propositions inscrites à l’ordre du jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the agenda: it waits for another session.</source>
        <translation>Retirée de l’ordre du jour&#xa0;: elle attend une autre séance.</translation>
    </message>
    <message>
        <source>No proposal of this session is adopted: there is nothing to conclude yet.</source>
        <translation>Aucune proposition de cette séance n’est adoptée&#xa0;: il n’y a pas encore de relevé à émettre.</translation>
    </message>
    <message>
        <source>The corrected version is issued. It replaces the one before, under the same number.</source>
        <translation>La version corrigée est émise. Elle remplace la précédente, sous le même numéro.</translation>
    </message>
    <message>
        <source>The conclusions are issued. Their number is given at the next exchange.</source>
        <translation>Le relevé est émis. Son numéro sera donné au prochain échange.</translation>
    </message>
    <message numerus="yes">
        <source>%n more to put on it.</source>
        <translation>
            <numerusform>Il en reste encore %Ln à y mettre.</numerusform>
            <numerusform>Il en reste encore %Ln à y mettre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued conclusions are not undone: a corrected version replaces them.</source>
        <translation>Des conclusions émises ne s’annulent pas&#xa0;: une version corrigée les remplace.</translation>
    </message>
    <message>
        <source>The conclusions are issued. Their number is given at the next exchange of a manager or of the coordination.</source>
        <translation>Le relevé est émis. Son numéro sera donné au prochain échange d’un·e responsable ou de la coordination.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommitteePanel</name>
    <message>
        <source>Issue the conclusions</source>
        <translation>Émettre le relevé</translation>
    </message>
    <message>
        <source>Conclusions as a PDF</source>
        <translation>Relevé en PDF</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégué·e·s</translation>
    </message>
    <message>
        <source>No group had a delegate on that day: it is said in the group.</source>
        <translation>Aucun groupe n’avait de délégué·e ce jour-là&#xa0;: cela se note dans le groupe.</translation>
    </message>
    <message>
        <source>↑ ↓ to go through, P present, A absent, E excused, Space for the next answer.</source>
        <translation>↑ ↓ pour parcourir, P présent·e, A absent·e, E excusé·e, Espace pour la réponse suivante.</translation>
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
        <translation>Propositions de cette séance</translation>
    </message>
    <message>
        <source>No proposal is on the agenda yet.</source>
        <translation>Aucune proposition à l’ordre du jour pour l’instant.</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Inscrire à l’ordre du jour</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>New session of the participants&apos; committee</source>
        <translation>Nouvelle séance du comité de participants</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>To keep of it</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Delegates: %1 of %2 present</source>
        <translation>Délégué·e·s&#xa0;: %1 sur %2 en séance</translation>
    </message>
    <message numerus="yes">
        <source>Put %n waiting proposal(s) on the agenda</source>
        <translation>
            <numerusform>Inscrire %Ln proposition en attente</numerusform>
            <numerusform>Inscrire %Ln propositions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue a corrected version</source>
        <translation>Émettre une version corrigée</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Maintenir finalement</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) adopted: the conclusions are to be issued</source>
        <translation>
            <numerusform>%Ln proposition adoptée&#xa0;: le relevé est à émettre</numerusform>
            <numerusform>%Ln propositions adoptées&#xa0;: le relevé est à émettre</numerusform>
        </translation>
    </message>
    <message>
        <source>Conclusions, %1, issued on %2</source>
        <comment>number, day</comment>
        <translation>Relevé %1, émis le %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conclusions, version</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What is adopted is no longer what they say: a correction is a new version</source>
        <translation>Ce qui est adopté n’est plus ce qu’il dit&#xa0;: corriger, c’est émettre une nouvelle version</translation>
    </message>
    <message>
        <source>%1 issued others without knowing of these</source>
        <translation>%1 en a émis un autre sans connaître celui-ci</translation>
    </message>
    <message>
        <source>Issued twice</source>
        <translation>Émis deux fois</translation>
    </message>
    <message>
        <source>Two laptops that had not met concluded this session. These stand on every computer, the others stay in the history; a corrected version brings everything that was adopted together.</source>
        <translation>Deux postes qui ne s’étaient pas encore synchronisés ont conclu cette séance. Celui-ci vaut sur tous les postes, l’autre reste dans l’historique&#xa0;; une version corrigée réunit tout ce qui a été adopté.</translation>
    </message>
    <message>
        <source>Issue a corrected version?</source>
        <translation>Émettre une version corrigée&#xa0;?</translation>
    </message>
    <message>
        <source>Issue the conclusions?</source>
        <translation>Émettre le relevé de conclusions&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Issue the correction (%n item(s))</source>
        <translation>
            <numerusform>Émettre la correction (%Ln point)</numerusform>
            <numerusform>Émettre la correction (%Ln points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue (%n item(s))</source>
        <translation>
            <numerusform>Émettre (%Ln point)</numerusform>
            <numerusform>Émettre (%Ln points)</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is held after all.</source>
        <translation>La séance a lieu finalement.</translation>
    </message>
    <message>
        <source>The session is called off.</source>
        <translation>La séance est annulée.</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Orienter…</translation>
    </message>
    <message numerus="yes">
        <source>Put %1 of %n waiting proposals on the agenda</source>
        <translation>
            <numerusform>Mettre %1 de la proposition en attente à l’ordre du jour</numerusform>
            <numerusform>Mettre %1 des %Ln propositions en attente à l’ordre du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the steering committee as they stand, and nothing of them changes any more. This cannot be undone: a correction is a new version.</source>
        <translation>Il part tel quel au comité de pilotage et ne change plus. Cela ne peut pas être annulé&#xa0;: une correction est une nouvelle version.</translation>
    </message>
    <message>
        <source>History of this presence</source>
        <translation>Historique de cette présence</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>History of the presence of %1</source>
        <translation>Historique de la présence de %1</translation>
    </message>
    <message>
        <source>History of the place of %1</source>
        <translation>Historique de la place de %1</translation>
    </message>
    <message>
        <source>Number before</source>
        <translation>Numéro d’avant</translation>
    </message>
    <message>
        <source>no. %1, until the server was restored: a paper may bear it</source>
        <translation>n°&#xa0;%1, jusqu’à la restauration du serveur&#xa0;: des exemplaires papier le portent peut-être</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Autres personnes présentes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>given at the next exchange of a manager or of the coordination</source>
        <translation>donné au prochain échange d’un·e responsable ou de la coordination</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommitteeSessionsModel</name>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Relevé à corriger</translation>
    </message>
    <message>
        <source>Conclusions, %1</source>
        <comment>number</comment>
        <translation>Relevé %1</translation>
    </message>
    <message>
        <source>To conclude</source>
        <translation>Relevé à émettre</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommitteeStory</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, year, hour</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>provisional number</source>
        <translation>n°&#xa0;provisoire</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discutée</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>À l’ordre du jour</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
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
        <translation>Groupes et comités</translation>
    </message>
    <message>
        <source>Groups, committees, what became of it</source>
        <translation>Groupes, comités, suite donnée</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Participants&apos; committee</source>
        <translation>Comité de participants</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite donnée</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommuneEditor</name>
    <message>
        <source>Name or postcode</source>
        <translation>Nom ou code postal</translation>
    </message>
    <message>
        <source>%1: choose one of the list.</source>
        <translation>%1&#xa0;: choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CommunesEditor</name>
    <message numerus="yes">
        <source>its %n commune(s)</source>
        <translation>
            <numerusform>sa commune</numerusform>
            <numerusform>ses %Ln communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, postcode or intercommunality</source>
        <translation>Nom, code postal ou intercommunalité</translation>
    </message>
    <message>
        <source>%1: add some</source>
        <translation>%1&#xa0;: en ajouter</translation>
    </message>
    <message>
        <source>%1 that were chosen</source>
        <translation>%1&#xa0;: celles qui sont choisies</translation>
    </message>
</context>
<context>
    <name>tp::ui::ConclusionsSheet</name>
    <message>
        <source>conclusions-%1-%2.pdf</source>
        <comment>number, day</comment>
        <translation>releve-%1-%2.pdf</translation>
    </message>
    <message>
        <source>conclusions-%1.pdf</source>
        <comment>day</comment>
        <translation>releve-provisoire-%1.pdf</translation>
    </message>
    <message>
        <source>Save the conclusions</source>
        <translation>Enregistrer le relevé</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Conclusions saved as a PDF.</source>
        <translation>Relevé enregistré en PDF.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ConflictCard</name>
    <message>
        <source>Lines chosen</source>
        <translation>Lignes choisies</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Garder toute ma version</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Garder ces choix</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Your colleague</source>
        <translation>Votre collègue</translation>
    </message>
    <message>
        <source>The version you do not keep stays in the history.
%1 will see your choice at the next synchronisation.</source>
        <translation>La version que vous ne gardez pas reste dans l’historique.
%1 verra votre choix à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>La vôtre, %1</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Écrit %1</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Affichée en attendant</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 line(s) chosen</source>
        <translation>
            <numerusform>%Ln ligne sur %1 choisie</numerusform>
            <numerusform>%Ln lignes sur %1 choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ConflictDraft</name>
    <message>
        <source>Discard</source>
        <translation>Ne pas le garder</translation>
    </message>
    <message>
        <source>What had been chosen and typed is put aside.</source>
        <translation>Ce qui avait été choisi et tapé est mis de côté.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>What you had chosen and typed is back (%1). These choices are not kept yet.</source>
        <translation>Ce que vous aviez choisi et tapé est revenu (%1). Ces choix ne sont pas encore gardés.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ConflictLine</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Toute la saisie</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, one of its versions</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put together. Change what you like before you keep it.</source>
        <translation>Les versions réunies. Modifiez ce que vous voulez avant de garder.</translation>
    </message>
    <message>
        <source>Write what is right. The versions beside stay in the history.</source>
        <translation>Écrivez ce qui est juste. Les versions ci-dessus restent dans l’historique.</translation>
    </message>
    <message>
        <source>%1: this cannot stay empty.</source>
        <translation>%1&#xa0;: ce champ ne peut pas rester vide.</translation>
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
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted on one side, changed on the other</source>
        <translation>Supprimée d’un côté, modifiée de l’autre</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
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
        <translation>À relire</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>What has several versions</source>
        <translation>Ce qui a plusieurs versions</translation>
    </message>
    <message>
        <source>You can go on working. The other version stays visible as long as nobody has chosen.</source>
        <translation>Vous pouvez continuer à travailler. L’autre version reste visible tant que personne n’a choisi.</translation>
    </message>
    <message>
        <source>Nothing to read again.</source>
        <translation>Rien à relire.</translation>
    </message>
    <message>
        <source>When two people change the same thing without network, both versions appear here.</source>
        <translation>Quand deux personnes changent la même chose sans réseau, les deux versions apparaissent ici.</translation>
    </message>
    <message>
        <source>Two colleagues changed the same thing without network. Nothing is lost: choose line by line.</source>
        <translation>Deux collègues ont changé la même chose sans réseau. Rien n’est perdu&#xa0;: choisissez ligne par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) kept. Undo shows again what was shown before; every version stays in the history.</source>
        <translation>
            <numerusform>%Ln choix gardé. Annuler remet ce qui était affiché avant&#xa0;; toutes les versions restent dans l’historique.</numerusform>
            <numerusform>%Ln choix gardés. Annuler remet ce qui était affiché avant&#xa0;; toutes les versions restent dans l’historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) kept, the others are not: choose them again.</source>
        <translation>
            <numerusform>%Ln choix gardé, les autres ne le sont pas&#xa0;: choisissez-les à nouveau.</numerusform>
            <numerusform>%Ln choix gardés, les autres ne le sont pas&#xa0;: choisissez-les à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) kept. Every version stays in the history.</source>
        <translation>
            <numerusform>%Ln choix gardé. Toutes les versions restent dans l’historique.</numerusform>
            <numerusform>%Ln choix gardés. Toutes les versions restent dans l’historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) kept. Undo lets the other version stand; every version stays in the history.</source>
        <translation>
            <numerusform>%Ln choix gardé. Annuler met l’autre version à la place&#xa0;; toutes les versions restent dans l’historique.</numerusform>
            <numerusform>%Ln choix gardés. Annuler met l’autre version à la place&#xa0;; toutes les versions restent dans l’historique.</numerusform>
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
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Who works with us, on which laptops, and does each give a sign?</source>
        <translation>Qui travaille avec nous, sur quels postes, et chaque poste donne-t-il signe&#xa0;?</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>Un poste est perdu ou volé</translation>
    </message>
    <message>
        <source>A passphrase is forgotten</source>
        <translation>Une phrase de passe est oubliée</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Quelqu’un s’en va</translation>
    </message>
    <message>
        <source>Somebody changes structure</source>
        <translation>Quelqu’un change de structure</translation>
    </message>
    <message>
        <source>Parts of the consortium</source>
        <translation>Parties du consortium</translation>
    </message>
    <message>
        <source>Members and laptops</source>
        <translation>Membres et postes</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>One administrator and no recovery kit: if this laptop is lost, nobody can invite or give a role any more. Make a kit.</source>
        <translation>Une seule personne administre, et il n’y a aucun kit de secours&#xa0;: si ce poste est perdu, plus personne ne peut inviter ni donner un rôle. Faites un kit.</translation>
    </message>
    <message>
        <source>One administrator only: give the role to a second person.</source>
        <translation>Une seule personne administre&#xa0;: donnez ce rôle à une deuxième.</translation>
    </message>
    <message>
        <source>Erasures (%1)</source>
        <translation>Effacements (%1)</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal d’accès</translation>
    </message>
    <message>
        <source>Words and fields</source>
        <translation>Mots et champs</translation>
    </message>
</context>
<context>
    <name>tp::ui::CountsEditor</name>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>Add unnamed people</source>
        <translation>Ajouter des personnes sans nom</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Retirer la ligne %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::CoverageModel</name>
    <message>
        <source>under 1%</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>commune, intercommunality</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no encounter</source>
        <translation>%1&#xa0;: aucune rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%Ln rencontre</numerusform>
            <numerusform>%Ln rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a file</source>
        <translation>
            <numerusform>%Ln personne avec un dossier</numerusform>
            <numerusform>%Ln personnes avec un dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%Ln sans nom</numerusform>
            <numerusform>%Ln sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>the last on %1</source>
        <translation>la dernière le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>People whose file you may read, each once in a commune</source>
        <translation>Personnes dont vous pouvez lire le dossier, chacune comptée une fois par commune</translation>
    </message>
    <message>
        <source>People without a file, as they were counted at each encounter</source>
        <translation>Personnes sans dossier, comme elles ont été comptées à chaque rencontre</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Avec dossier</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Last encounter</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>people with a file not counted yet</source>
        <translation>personnes avec un dossier pas encore comptées</translation>
    </message>
</context>
<context>
    <name>tp::ui::CoverageSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>intercommunality: communes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where people are met</source>
        <translation>Où nous rencontrons des personnes</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Communes with encounters</source>
        <translation>Communes avec des rencontres</translation>
    </message>
    <message>
        <source>Communes without an encounter</source>
        <translation>Communes sans rencontre</translation>
    </message>
    <message>
        <source>Communes: official geographic code, La Poste, IGN, Licence Ouverte 2.0. No name of anybody stands here.</source>
        <translation>Communes&#xa0;: code officiel géographique, La Poste, IGN, Licence Ouverte 2.0. Aucun nom de personne ne figure ici.</translation>
    </message>
    <message>
        <source>People with a file were not counted yet: their column is left out.</source>
        <translation>Les personnes avec un dossier n’étaient pas encore comptées&#xa0;: leur colonne est omise.</translation>
    </message>
</context>
<context>
    <name>tp::ui::CoverageTab</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes structures</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Table as PDF</source>
        <translation>Tableau en PDF</translation>
    </message>
    <message>
        <source>Map of encounters by commune</source>
        <translation>Carte des rencontres par commune</translation>
    </message>
    <message>
        <source>Arrows go from commune to commune, with Shift also to those without an encounter; Enter shows its encounters.</source>
        <translation>Les flèches vont de commune en commune, avec Maj aussi vers celles sans rencontre&#xa0;; Entrée montre ses rencontres.</translation>
    </message>
    <message>
        <source>See these encounters</source>
        <translation>Voir ces rencontres</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Map: closer</source>
        <translation>Carte&#xa0;: plus près</translation>
    </message>
    <message>
        <source>Map: further away</source>
        <translation>Carte&#xa0;: plus loin</translation>
    </message>
    <message>
        <source>Map: all of it</source>
        <translation>Carte&#xa0;: tout voir</translation>
    </message>
    <message>
        <source>Map: the commune with the next number</source>
        <translation>Carte&#xa0;: commune suivante par nombre</translation>
    </message>
    <message>
        <source>Map: the commune with the number before</source>
        <translation>Carte&#xa0;: commune précédente par nombre</translation>
    </message>
    <message>
        <source>Encounters by commune</source>
        <translation>Rencontres par commune</translation>
    </message>
    <message>
        <source>Which communes</source>
        <translation>Quelles communes</translation>
    </message>
    <message>
        <source>With encounters</source>
        <translation>Avec des rencontres</translation>
    </message>
    <message>
        <source>Without an encounter</source>
        <translation>Sans rencontre</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Choose a commune: arrows, or a click.</source>
        <translation>Choisissez une commune&#xa0;: flèches, ou un clic.</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) without an encounter since %1</source>
        <translation>
            <numerusform>%Ln commune sans rencontre depuis le %1</numerusform>
            <numerusform>%Ln communes sans rencontre depuis le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) without an encounter</source>
        <translation>
            <numerusform>%Ln commune sans rencontre</numerusform>
            <numerusform>%Ln communes sans rencontre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>communes without an encounter: which</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, among them %2 and %3.</source>
        <translation>%1, dont %2 et %3.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>12 encounters, 3 communes</comment>
        <translation>%1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%Ln rencontre</numerusform>
            <numerusform>%Ln rencontres</numerusform>
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
        <translation>Rien à compter sur ces dates.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) without a commune.</source>
        <translation>
            <numerusform>%Ln rencontre sans commune.</numerusform>
            <numerusform>%Ln rencontres sans commune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) outside the map.</source>
        <translation>
            <numerusform>%Ln rencontre hors de la carte.</numerusform>
            <numerusform>%Ln rencontres hors de la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>coverage-%1.pdf</source>
        <translation>couverture-%1.pdf</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Tableau enregistré. Le fichier n’est pas protégé&#xa0;: gardez-le là où seuls ceux qui en ont besoin peuvent le lire.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>No encounter to count yet.</source>
        <translation>Pas encore de rencontre à compter.</translation>
    </message>
    <message>
        <source>Note the first one: Ctrl+N. The map then shows where people are met.</source>
        <translation>Notez la première&#xa0;: Ctrl+N. La carte montre ensuite où nous rencontrons des personnes.</translation>
    </message>
    <message>
        <source>Without a commune</source>
        <translation>Sans commune</translation>
    </message>
    <message>
        <source>Outside the map (%1)</source>
        <translation>Hors de la carte (%1)</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Communes: official geographic code, La Poste, IGN, Licence Ouverte 2.0. Tints tell intercommunalities apart; the grounds lie around the communes&apos; centres and are no official outlines.</source>
        <translation>Communes&#xa0;: code officiel géographique, La Poste, IGN, Licence Ouverte 2.0. Les teintes distinguent les intercommunalités&#xa0;; les fonds entourent le centre des communes et ne sont pas des contours officiels.</translation>
    </message>
    <message>
        <source>Map: the encounters of the commune</source>
        <translation>Carte&#xa0;: les rencontres de la commune</translation>
    </message>
    <message>
        <source>In the table alone, their centre is not known: %1.</source>
        <translation>Seulement dans le tableau, leur centre n’étant pas connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>People with a file are not counted.</source>
        <translation>Les personnes avec un dossier ne sont pas comptées.</translation>
    </message>
    <message>
        <source>People with a file are being counted…</source>
        <translation>Les personnes avec un dossier sont en train d’être comptées…</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Les compter</translation>
    </message>
    <message>
        <source>Count people with a file</source>
        <translation>Compter les personnes avec un dossier</translation>
    </message>
    <message>
        <source>Stop counting people with a file</source>
        <translation>Arrêter de compter les personnes avec un dossier</translation>
    </message>
</context>
<context>
    <name>tp::ui::Dates</name>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date, then a time</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::DayField</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
</context>
<context>
    <name>tp::ui::DelegatesModel</name>
    <message>
        <source>Not said</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégué·e</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
</context>
<context>
    <name>tp::ui::DiagnosticsCard</name>
    <message>
        <source>Save this file…</source>
        <translation>Enregistrer ce fichier…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>When something does not work, this helps whoever repairs. It holds versions, numbers and states. No name, no note, no place, nothing about anybody; and nothing is sent: you save the file, and give it to whom you choose.</source>
        <translation>Quand quelque chose ne marche pas, ce fichier aide qui répare. Il contient des versions, des nombres et des états. Aucun nom, aucune note, aucun lieu, rien sur personne. Et rien n’est envoyé&#xa0;: vous enregistrez le fichier et le donnez à qui vous voulez.</translation>
    </message>
    <message>
        <source>All that the file will hold</source>
        <translation>Tout ce que le fichier contiendra</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>diagnostics-%1.json</source>
        <translation>diagnostic-%1.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>File saved. Nothing was sent.</source>
        <translation>Fichier enregistré. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>tp::ui::DialogPrompter</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tp::ui::DirectoryModel</name>
    <message>
        <source>There now</source>
        <translation>Présent·e</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>No longer today</source>
        <translation>Plus aujourd’hui</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent·e</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Trade or kind</source>
        <translation>Métier ou type</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
</context>
<context>
    <name>tp::ui::DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Plateau technique</translation>
    </message>
    <message>
        <source>Add a network or scheme</source>
        <translation>Ajouter un réseau ou dispositif</translation>
    </message>
    <message>
        <source>Add a professional</source>
        <translation>Ajouter un professionnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to verify</source>
        <comment>how many entries, how many of all</comment>
        <translation>%1, %2 à vérifier</translation>
    </message>
    <message>
        <source>Directory and referrals</source>
        <translation>Plateau technique et orientations</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Rien ne vous attend ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) wait(s) for you</source>
        <translation>
            <numerusform>%Ln orientation vous attend</numerusform>
            <numerusform>%Ln orientations vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::DirectoryPanel</name>
    <message>
        <source>not understood, kept as it stands: %1</source>
        <translation>pas compris, gardé tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Take out of the directory</source>
        <translation>Retirer du plateau technique</translation>
    </message>
    <message>
        <source>Verified today.</source>
        <translation>Vérifié aujourd’hui.</translation>
    </message>
    <message>
        <source>Taken out of the directory. What was noted with it stays.</source>
        <translation>Retiré du plateau technique. Ce qui a été noté avec reste.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>To verify: last checked on %1</source>
        <translation>À vérifier&#xa0;: dernière vérification le %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Absences to come</source>
        <translation>Absences à venir</translation>
    </message>
    <message>
        <source>New network or scheme</source>
        <translation>Nouveau réseau ou dispositif</translation>
    </message>
    <message>
        <source>New professional</source>
        <translation>Nouveau professionnel</translation>
    </message>
    <message>
        <source>Put back into the directory</source>
        <translation>Remettre dans le plateau technique</translation>
    </message>
    <message>
        <source>In the directory again.</source>
        <translation>De nouveau dans le plateau technique.</translation>
    </message>
    <message>
        <source>Taken out on %1</source>
        <translation>Retiré le %1</translation>
    </message>
    <message>
        <source>Refer somebody</source>
        <translation>Orienter quelqu’un</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>Un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Who is referred?</source>
        <translation>Qui orientez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>They need a file first: a referral stands in it.</source>
        <translation>Il faut d’abord un dossier&#xa0;: l’orientation y est notée.</translation>
    </message>
</context>
<context>
    <name>tp::ui::DirectoryTab</name>
    <message>
        <source>In plain words: no roof any more, debts, a driving licence…</source>
        <translation>En quelques mots&#xa0;: plus de toit, des dettes, passer le permis…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>Networks and schemes</source>
        <translation>Réseaux et dispositifs</translation>
    </message>
    <message>
        <source>Can be called on today</source>
        <translation>Mobilisable aujourd’hui</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Who can help?</source>
        <translation>Qui peut aider&#xa0;?</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Entries of the directory</source>
        <translation>Fiches du plateau technique</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Personne ici.</translation>
    </message>
    <message>
        <source>Other words may find somebody. Whoever is missing can be added by any structure.</source>
        <translation>D’autres mots trouveront peut-être quelqu’un. Toute structure peut ajouter qui manque.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Call in now</source>
        <translation>Appeler maintenant</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
</context>
<context>
    <name>tp::ui::DisplayCard</name>
    <message>
        <source>Underline the words the dictionary does not know</source>
        <translation>Souligner les mots que le dictionnaire ne connaît pas</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Usual size, 100 %</source>
        <translation>Taille habituelle, 100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>In notes and long texts. The text never leaves this laptop. Right click, or the menu key, on a word: other spellings, and “Add to my words”.</source>
        <translation>Dans les notes et les textes longs. Le texte ne quitte jamais ce poste. Clic droit sur un mot, ou touche Menu&#xa0;: d’autres orthographes, et «&#xa0;Ajouter à mes mots&#xa0;».</translation>
    </message>
    <message>
        <source>No French dictionary was found on this computer. It can be installed: “hunspell-fr”.</source>
        <translation>Pas de dictionnaire français sur cet ordinateur. Il peut être installé&#xa0;: «&#xa0;hunspell-fr&#xa0;».</translation>
    </message>
    <message>
        <source>Something is still being written on another page. Some parts take their right width when the program opens again.</source>
        <translation>Une saisie est en cours sur une autre page. Certaines parties prendront leur bonne largeur à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Something is still being written on another page. The language changes when the program opens again: after Ctrl+L, or at the next start.</source>
        <translation>Une saisie est en cours sur une autre page. La langue changera à la prochaine ouverture&#xa0;: après Ctrl+L, ou au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueCommittees</name>
    <message>
        <source>Milestone late: %1</source>
        <translation>Jalon en retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · this structure answers for it</source>
        <comment>day</comment>
        <translation>%1 · votre structure en est responsable</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>%1 · steering committee</source>
        <comment>day</comment>
        <translation>%1 · comité de pilotage</translation>
    </message>
    <message numerus="yes">
        <source>Prepare the steering committee: %Ln item(s) to answer</source>
        <translation>
            <numerusform>Préparer le comité de pilotage&#xa0;: %Ln point à répondre</numerusform>
            <numerusform>Préparer le comité de pilotage&#xa0;: %Ln points à répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the steering committee</source>
        <translation>Préparer le comité de pilotage</translation>
    </message>
    <message>
        <source>Tell it back: %1</source>
        <translation>Rendre compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · answered on %2: %3</source>
        <comment>by when, day, answer</comment>
        <translation>%1 · réponse du %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Plan the next steering committee</source>
        <translation>Prévoir le prochain comité de pilotage</translation>
    </message>
    <message>
        <source>none is planned · proposed: %1</source>
        <comment>day</comment>
        <translation>aucun n’est prévu · date proposée&#xa0;: %1</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <comment>day</comment>
        <translation>à faire avant le %1</translation>
    </message>
    <message>
        <source>Promised to the participants: %1</source>
        <translation>Promis aux participants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>you represent %1</source>
        <translation>vous représentez %1</translation>
    </message>
    <message>
        <source>%1 · participants&apos; committee</source>
        <comment>day</comment>
        <translation>%1 · comité de participants</translation>
    </message>
    <message numerus="yes">
        <source>Prepare the participants&apos; committee: %Ln proposal(s) on its agenda</source>
        <translation>
            <numerusform>Préparer le comité de participants&#xa0;: %Ln proposition à l’ordre du jour</numerusform>
            <numerusform>Préparer le comité de participants&#xa0;: %Ln propositions à l’ordre du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the participants&apos; committee: no proposal on its agenda yet</source>
        <translation>Préparer le comité de participants&#xa0;: pas encore de proposition à l’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>Issue the conclusions: %Ln proposal(s) adopted</source>
        <translation>
            <numerusform>Émettre le relevé de conclusions&#xa0;: %Ln proposition adoptée</numerusform>
            <numerusform>Émettre le relevé de conclusions&#xa0;: %Ln propositions adoptées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::DueFiles</name>
    <message>
        <source>You are the referent of %1 now</source>
        <translation>Vous suivez maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>in place of %1, since %2</source>
        <comment>member, day</comment>
        <translation>à la place de %1, depuis le %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more person(s) whose referent you are now</source>
        <translation>
            <numerusform>Et %Ln autre personne que vous suivez maintenant</numerusform>
            <numerusform>Et %Ln autres personnes que vous suivez maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>passed on by somebody who left</source>
        <translation>confiées par quelqu’un qui est parti·e ou a changé de structure</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueNumbers</name>
    <message>
        <source>Conclusions no. %1 are no. %2 from now on: print them and hand them over again</source>
        <translation>Le relevé n°&#xa0;%1 porte maintenant le n°&#xa0;%2&#xa0;: réimprimez-le et remettez-le à nouveau</translation>
    </message>
    <message>
        <source>%1 · participants&apos; committee · the server was restored</source>
        <comment>day</comment>
        <translation>%1 · comité de participants · le serveur a été restauré</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueOutings</name>
    <message>
        <source>End the outing of %1</source>
        <translation>Terminer la sortie du %1</translation>
    </message>
    <message>
        <source>begun at %1 and left open: say when it ended</source>
        <translation>commencée à %1 et restée ouverte&#xa0;: indiquez l’heure de fin</translation>
    </message>
</context>
<context>
    <name>tp::ui::DuePanel</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>A next step noted with an encounter comes here on its day.</source>
        <translation>Une suite notée avec une rencontre arrive ici le jour venu.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without news since</source>
        <translation>Sans nouvelles depuis</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>depuis %Ln jour</numerusform>
            <numerusform>depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. The history keeps it.</source>
        <translation>C’est fait. L’historique le garde.</translation>
    </message>
    <message>
        <source>Nobody you follow.</source>
        <translation>Personne parmi celles que vous suivez.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>tp::ui::DuePathways</name>
    <message>
        <source>Two pathways are under way: %1</source>
        <translation>Deux parcours sont en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>begun on %1, to be joined</source>
        <translation>commencés le %1, à réunir</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueSessions</name>
    <message>
        <source>Session today: %1</source>
        <translation>Séance aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who came? %1</source>
        <translation>Qui est venu&#xa0;? %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed up</source>
        <translation>
            <numerusform>%Ln inscrit·e</numerusform>
            <numerusform>%Ln inscrit·e·s</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is signed up</source>
        <translation>personne n’est inscrit</translation>
    </message>
    <message>
        <source>attendance to note</source>
        <translation>présence à noter</translation>
    </message>
    <message numerus="yes">
        <source>attendance of %Ln to note</source>
        <translation>
            <numerusform>présence de %Ln personne à noter</numerusform>
            <numerusform>présence de %Ln personnes à noter</numerusform>
        </translation>
    </message>
    <message>
        <source>More people than seats: %1</source>
        <translation>Plus d’inscrits que de places&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how many seats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A seat came free: %1</source>
        <translation>Une place s’est libérée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln person(s) of the waiting list to be told</source>
        <comment>when</comment>
        <translation>
            <numerusform>%1 · %Ln personne de la liste d’attente à prévenir</numerusform>
            <numerusform>%1 · %Ln personnes de la liste d’attente à prévenir</numerusform>
        </translation>
    </message>
    <message>
        <source>Who prepares it? %1</source>
        <translation>Qui la prépare&#xa0;? %1</translation>
    </message>
    <message>
        <source>%1 · led by %2, nobody of the team is named</source>
        <comment>when, who</comment>
        <translation>%1 · animée par %2, personne de l’équipe n’est nommé</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>%1 · led by %2, who has left the consortium</source>
        <comment>when, who</comment>
        <translation>%1 · animée par %2, qui a quitté le consortium</translation>
    </message>
    <message>
        <source>%1 · nobody is named</source>
        <comment>when</comment>
        <translation>%1 · personne n’est nommé pour l’animer</translation>
    </message>
</context>
<context>
    <name>tp::ui::DueSteps</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What to do: who. &quot;Call back: Théo Lamotte&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>met on %1</source>
        <translation>rencontre du %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>%1 · reminder</source>
        <translation>%1 · rappel</translation>
    </message>
    <message>
        <source>Answer a hand-over: %1</source>
        <translation>Répondre à une passation&#xa0;: %1</translation>
    </message>
    <message>
        <source>proposed by %1 on %2</source>
        <translation>proposée par %1 le %2</translation>
    </message>
    <message>
        <source>%1 is the referent of %2 now</source>
        <translation>%1 est maintenant référent·e de %2</translation>
    </message>
    <message>
        <source>%1 declined to follow %2</source>
        <translation>%1 ne peut pas suivre %2</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>réponse du %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Without news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>%1 · step: what became of it?</source>
        <translation>%1 · étape&#xa0;: qu’est-elle devenue&#xa0;?</translation>
    </message>
    <message>
        <source>Ask where they stand: %1</source>
        <translation>Demander où en est&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · left on %2: %3</source>
        <comment>3 months after leaving, day, situation</comment>
        <translation>%1 · fin du programme le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · referral %2</source>
        <comment>day, to or from whom</comment>
        <translation>%1 · orientation %2</translation>
    </message>
    <message>
        <source>late for longer</source>
        <translation>en retard depuis plus longtemps</translation>
    </message>
    <message>
        <source>later than these</source>
        <translation>plus tard</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more late next step(s)</source>
        <translation>
            <numerusform>Et %Ln autre suite en retard</numerusform>
            <numerusform>Et %Ln autres suites en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more next step(s)</source>
        <translation>
            <numerusform>Et %Ln autre suite prévue</numerusform>
            <numerusform>Et %Ln autres suites prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more late reminder(s)</source>
        <translation>
            <numerusform>Et %Ln autre rappel en retard</numerusform>
            <numerusform>Et %Ln autres rappels en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more reminder(s)</source>
        <translation>
            <numerusform>Et %Ln autre rappel prévu</numerusform>
            <numerusform>Et %Ln autres rappels prévus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more without news</source>
        <translation>
            <numerusform>Et %Ln autre personne sans nouvelles</numerusform>
            <numerusform>Et %Ln autres personnes sans nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more late next step(s), or yet more</source>
        <translation>
            <numerusform>Et %Ln autre suite en retard, ou plus encore</numerusform>
            <numerusform>Et %Ln autres suites en retard, ou plus encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more next step(s), or yet more</source>
        <translation>
            <numerusform>Et %Ln autre suite, ou plus encore</numerusform>
            <numerusform>Et %Ln autres suites, ou plus encore</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointment today: %1</source>
        <translation>Rendez-vous aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>last news %1, on %2</source>
        <translation>dernières nouvelles %1, le %2</translation>
    </message>
    <message>
        <source>no news since the file was opened</source>
        <translation>sans nouvelles depuis l’ouverture du dossier</translation>
    </message>
    <message>
        <source>heard of more recently than these</source>
        <translation>nouvelles plus récentes que celles-ci</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to review</source>
        <translation>
            <numerusform>%Ln dossier à revoir</numerusform>
            <numerusform>%Ln dossiers à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>without news for two years</source>
        <translation>sans nouvelles depuis deux ans</translation>
    </message>
    <message>
        <source>No answer yet: hand-over of %1</source>
        <translation>Pas encore de réponse à la passation&#xa0;: %1</translation>
    </message>
    <message>
        <source>proposed to %1 on %2</source>
        <translation>proposée à %1 le %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::Duplicates</name>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>the name sounds the same</source>
        <translation>le nom se prononce pareil</translation>
    </message>
    <message>
        <source>nickname of the same name</source>
        <translation>surnom du même prénom</translation>
    </message>
    <message>
        <source>one letter apart</source>
        <translation>une lettre de différence</translation>
    </message>
    <message>
        <source>the name begins the same</source>
        <translation>le nom commence pareil</translation>
    </message>
    <message>
        <source>names in the other order</source>
        <translation>nom et prénom inversés</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>même nom de famille</translation>
    </message>
    <message>
        <source>the family name sounds the same</source>
        <translation>le nom de famille se prononce pareil</translation>
    </message>
    <message>
        <source>family name one letter apart</source>
        <translation>nom de famille à une lettre près</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>même initiale</translation>
    </message>
    <message>
        <source>born the same year</source>
        <translation>né·e la même année</translation>
    </message>
    <message>
        <source>born a year apart</source>
        <translation>né·e à un an près</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>mais un autre nom de famille</translation>
    </message>
    <message>
        <source>but another year of birth</source>
        <translation>mais une autre année de naissance</translation>
    </message>
    <message>
        <source>same email address</source>
        <translation>même adresse électronique</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncounterDeletion</name>
    <message>
        <source>Encounter deleted.</source>
        <translation>Rencontre supprimée.</translation>
    </message>
    <message>
        <source>The encounter is back.</source>
        <translation>La rencontre est revenue.</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncounterDetail</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Encounter of %1</source>
        <translation>Rencontre du %1</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Part of it needs a newer version of the program.</source>
        <translation>Une partie demande une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Only its structure can change it.</source>
        <translation>Seule sa structure peut la modifier.</translation>
    </message>
    <message>
        <source>Encounter saved on this computer.</source>
        <translation>Rencontre enregistrée sur ce poste.</translation>
    </message>
    <message>
        <source>Go on with what you typed</source>
        <translation>Reprendre la saisie</translation>
    </message>
    <message>
        <source>This encounter was left to be completed. Saving takes the mark off, unless “%1” is ticked again.</source>
        <translation>Cette rencontre était à compléter. En enregistrant, elle ne le sera plus, sauf si vous cochez de nouveau «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept, and comes back with the form.</source>
        <translation>Pas encore enregistré. Ce que vous avez tapé est gardé, et reviendra avec le formulaire.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which encounter, why it was not saved</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncounterFilters</name>
    <message>
        <source>Search in the encounters</source>
        <translation>Chercher dans les rencontres</translation>
    </message>
    <message>
        <source>From, date</source>
        <translation>Du, date</translation>
    </message>
    <message>
        <source>From DD/MM/YYYY</source>
        <translation>Du JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>To, date</source>
        <translation>Au, date</translation>
    </message>
    <message>
        <source>To DD/MM/YYYY</source>
        <translation>Au JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes structures</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Chosen dates</source>
        <translation>Dates choisies</translation>
    </message>
    <message>
        <source>Place, name, words of the note…</source>
        <translation>Lieu, nom, mots de la note…</translation>
    </message>
    <message>
        <source>Of one outing</source>
        <translation>D’une seule sortie</translation>
    </message>
    <message>
        <source>Take off the filter: %1</source>
        <translation>Enlever le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Without a commune</source>
        <translation>Sans commune</translation>
    </message>
    <message>
        <source>Only those to be completed</source>
        <translation>Seulement celles à compléter</translation>
    </message>
    <message>
        <source>“%1” is not understood as a day, and does not narrow the list. For example: 24/11/2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris comme une date et ne filtre pas la liste. Par exemple&#xa0;: 24/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is no commune of Calvados, and does not narrow the list. Choose one from the list, or leave it empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commune du Calvados et ne filtre pas la liste. Choisissez-en une dans la liste, ou laissez vide.</translation>
    </message>
    <message>
        <source>Several communes begin with “%1”: it does not narrow the list. Choose one of them.</source>
        <translation>Plusieurs communes commencent par «&#xa0;%1&#xa0;»&#xa0;: la liste n’est pas filtrée. Choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>How contact was made</source>
        <translation>Mode de contact</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>All kinds of place</source>
        <translation>Tous les types de lieu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Et après</translation>
    </message>
    <message>
        <source>All next steps</source>
        <translation>Toutes les suites</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncounterReading</name>
    <message>
        <source>Referred to %1</source>
        <comment>structure or partner</comment>
        <translation>Orienté·e vers %1</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Orienter…</translation>
    </message>
    <message>
        <source>Refer %1</source>
        <comment>a person</comment>
        <translation>Orienter %1</translation>
    </message>
    <message>
        <source>History of what was noted of %1</source>
        <comment>a person</comment>
        <translation>Historique de ce qui a été noté&#xa0;: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of what was noted</source>
        <translation>Historique de ce qui a été noté</translation>
    </message>
</context>
<context>
    <name>tp::ui::EncountersPage</name>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>No encounter here.</source>
        <translation>Aucune rencontre ici.</translation>
    </message>
    <message>
        <source>Note the first one: Ctrl+N.</source>
        <translation>Notez la première&#xa0;: Ctrl+N.</translation>
    </message>
    <message>
        <source>No encounter matches.</source>
        <translation>Aucune rencontre ne correspond.</translation>
    </message>
    <message>
        <source>Use fewer filters or fewer words.</source>
        <translation>Utilisez moins de filtres ou moins de mots.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>List of encounters</source>
        <translation>Liste des rencontres</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) found</source>
        <translation>
            <numerusform>%Ln rencontre trouvée</numerusform>
            <numerusform>%Ln rencontres trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%Ln rencontre</numerusform>
            <numerusform>%Ln rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Who went out, where, and what came of it</source>
        <translation>Qui est sorti, où, et ce qu’il en est venu</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Modifier ce qui est choisi</translation>
    </message>
    <message>
        <source>Delete the chosen line</source>
        <translation>Supprimer la ligne choisie</translation>
    </message>
    <message>
        <source>More than %1 encounters</source>
        <translation>Plus de %1 rencontres</translation>
    </message>
    <message>
        <source>Encounters, outings and map</source>
        <translation>Rencontres, sorties et carte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Where we meet people, and where we do not</source>
        <translation>Où nous rencontrons des personnes, et où non</translation>
    </message>
    <message>
        <source>%1, perhaps not all of them: add a word</source>
        <translation>%1, peut-être pas toutes&#xa0;: ajoutez un mot</translation>
    </message>
    <message>
        <source>Perhaps not all the outings that hold these words: add a word</source>
        <translation>Peut-être pas toutes les sorties qui contiennent ces mots&#xa0;: ajoutez un mot</translation>
    </message>
</context>
<context>
    <name>tp::ui::EntryPanel</name>
    <message>
        <source>Note the vote</source>
        <translation>Noter le vote</translation>
    </message>
    <message>
        <source>Add our team&apos;s analysis</source>
        <translation>Ajouter l’analyse de notre équipe</translation>
    </message>
    <message>
        <source>Reached today</source>
        <translation>Atteint aujourd’hui</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not reached after all.</source>
        <translation>Pas atteint, finalement.</translation>
    </message>
    <message>
        <source>Reached today.</source>
        <translation>Atteint aujourd’hui.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>What it would change for our team</source>
        <translation>Ce que cela changerait pour notre équipe</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>New milestone or deliverable</source>
        <translation>Nouveau jalon ou livrable</translation>
    </message>
    <message>
        <source>New allotment</source>
        <translation>Nouveaux moyens</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Not reached after all</source>
        <translation>Pas atteint, finalement</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Allotted to %1</source>
        <translation>Moyens&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Moyens alloués</translation>
    </message>
    <message>
        <source>No team has written its analysis yet.</source>
        <translation>Aucune équipe n’a encore écrit son analyse.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>More voices than representatives who are there (%Ln).</source>
        <translation>
            <numerusform>Plus de voix que de représentant·e·s (%Ln).</numerusform>
            <numerusform>Plus de voix que de représentant·e·s (%Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ErasuresTab</name>
    <message>
        <source>somebody at %1</source>
        <extracomment>%1: a structure</extracomment>
        <translation>quelqu’un à %1</translation>
    </message>
    <message>
        <source>No erasure.</source>
        <translation>Aucun effacement.</translation>
    </message>
    <message>
        <source>A person who wants no file any more asks for it: open the file, then “Rights”. A second member confirms here.</source>
        <translation>Quand une personne ne veut plus de dossier, elle le demande&#xa0;: ouvrez son dossier, puis «&#xa0;Droits&#xa0;». Un deuxième membre confirme ici.</translation>
    </message>
    <message>
        <source>Waits for a second member</source>
        <translation>Attend un deuxième membre</translation>
    </message>
    <message>
        <source>Erase the file of %1</source>
        <translation>Effacer le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2.</source>
        <translation>Demandé par %1 le %2.</translation>
    </message>
    <message>
        <source>Somebody else must confirm: a manager or a coordinator.</source>
        <translation>Quelqu’un d’autre doit confirmer&#xa0;: responsable ou coordination.</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Erase 1 file</source>
        <translation>Effacer 1 dossier</translation>
    </message>
    <message>
        <source>Erasure of %1</source>
        <translation>Effacement du %1</translation>
    </message>
    <message>
        <source>1 file, at the person&apos;s request</source>
        <translation>1 dossier, à la demande de la personne</translation>
    </message>
    <message numerus="yes">
        <source>of %n laptop(s) have erased</source>
        <translation>
            <numerusform>poste sur %Ln a effacé</numerusform>
            <numerusform>postes sur %Ln ont effacé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n laptop(s) have erased</source>
        <translation>
            <numerusform>%1 poste sur %Ln a effacé</numerusform>
            <numerusform>%1 postes sur %Ln ont effacé</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptops that have erased</source>
        <translation>Postes qui ont effacé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a laptop, a member</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no sign yet</source>
        <translation>pas encore de signe</translation>
    </message>
    <message>
        <source>These laptops erase at their next exchange. A lost laptop can be removed.</source>
        <translation>Ces postes effaceront dès leur prochain échange. Un poste perdu peut être retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of this laptop, never sent, went with the file.</source>
        <translation>
            <numerusform>%Ln saisie de ce poste, jamais envoyée, est partie avec le dossier.</numerusform>
            <numerusform>%Ln saisies de ce poste, jamais envoyées, sont parties avec le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate (PDF)</source>
        <translation>Certificat (PDF)</translation>
    </message>
    <message>
        <source>To read again</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Nothing elsewhere names an erased person.</source>
        <translation>Rien d’autre ne nomme une personne effacée.</translation>
    </message>
    <message>
        <source>These notes link to an erased file, or hold the name. Open each, take the name out, then tick it off.</source>
        <translation>Ces notes renvoient à un dossier effacé, ou contiennent le nom. Ouvrez-les, ôtez le nom, puis marquez-les relues.</translation>
    </message>
    <message>
        <source>A record that cannot be read here</source>
        <translation>Une fiche illisible ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Erase 1 file?</source>
        <translation>Effacer 1 dossier&#xa0;?</translation>
    </message>
    <message>
        <source>The file disappears from the server at once, and from every laptop at its next exchange: names, notes, history, documents. Only counts without a name stay. Nobody can bring it back.</source>
        <translation>Le dossier disparaît du serveur tout de suite, et de chaque poste à son prochain échange&#xa0;: noms, notes, historique, documents. Seuls restent des comptes sans nom. Personne ne peut le faire revenir.</translation>
    </message>
    <message>
        <source>File erased. The laptops follow at their next exchange.</source>
        <translation>Dossier effacé. Les postes suivent à leur prochain échange.</translation>
    </message>
    <message>
        <source>Request taken back. The file stays.</source>
        <translation>Demande retirée. Le dossier reste.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>certificate-of-erasure.pdf</source>
        <translation>certificat-effacement.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Certificate saved.</source>
        <translation>Certificat enregistré.</translation>
    </message>
    <message>
        <source>Erasure confirmed</source>
        <translation>Effacement confirmé</translation>
    </message>
</context>
<context>
    <name>tp::ui::ErrorText</name>
    <message>
        <source>Something here cannot be kept as it is. Nothing is lost: correct it, then save again.</source>
        <translation>Quelque chose ici ne peut pas être gardé tel quel. Rien n’est perdu&#xa0;: corrigez, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This is too long to be kept in one piece. Shorten it, then save again.</source>
        <translation>C’est trop long pour être gardé d’un seul tenant. Raccourcissez, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This phrase does not open this computer. Nothing is erased.</source>
        <translation>Cette phrase n’ouvre pas ce poste. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>Part of what is kept on this computer is damaged. Do not erase anything: call the coordination.</source>
        <translation>Une partie de ce que garde ce poste est abîmée. N’effacez rien&#xa0;: appelez la coordination.</translation>
    </message>
    <message>
        <source>This folder holds something else. Nothing was changed: choose another folder.</source>
        <translation>Ce dossier contient autre chose. Rien n’a été changé&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A newer version wrote this folder. Update the program; nothing was changed.</source>
        <translation>Une version plus récente a écrit ce dossier. Mettez le programme à jour&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Disk full: this entry stays on the screen. Free some space, then Ctrl+Enter.</source>
        <translation>Disque plein&#xa0;: cette saisie reste à l’écran. Libérez de la place, puis Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>The signature is wrong. It is set aside, the rest arrives.</source>
        <translation>La signature est fausse. C’est mis de côté, le reste arrive.</translation>
    </message>
    <message>
        <source>This cannot be read. It is set aside, the rest arrives.</source>
        <translation>C’est illisible. C’est mis de côté, le reste arrive.</translation>
    </message>
    <message>
        <source>The key does not fit. It is set aside, the rest arrives.</source>
        <translation>La clé ne convient pas. C’est mis de côté, le reste arrive.</translation>
    </message>
    <message>
        <source>The server shows two histories. The exchange has stopped, your data are intact. Call the coordination.</source>
        <translation>Le serveur montre deux histoires. L’échange est arrêté, vos données sont intactes. Appelez la coordination.</translation>
    </message>
    <message>
        <source>Its author had no right to do this. It is set aside, the rest arrives.</source>
        <translation>Son auteur n’avait pas le droit de le faire. C’est mis de côté, le reste arrive.</translation>
    </message>
    <message>
        <source>A character of this code is wrong. Read it again, group by group.</source>
        <translation>Un caractère de ce code est faux. Relisez-le, groupe par groupe.</translation>
    </message>
    <message>
        <source>This code has expired. Ask for another one.</source>
        <translation>Ce code a expiré. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>This code has already been used. Ask for another one.</source>
        <translation>Ce code a déjà servi. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>The server does not know this code. Ask for another one.</source>
        <translation>Le serveur ne connaît pas ce code. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>This file is no longer shared with your structure. Your note is set aside.</source>
        <translation>Ce dossier n’est plus partagé avec votre structure. Votre note est mise de côté.</translation>
    </message>
    <message>
        <source>This computer has been removed. It can no longer send. Call the coordination.</source>
        <translation>Ce poste a été retiré. Il ne peut plus envoyer. Appelez la coordination.</translation>
    </message>
    <message>
        <source>A copy of this computer is already sending. Your entries are set aside. Call the coordination.</source>
        <translation>Une copie de ce poste envoie déjà. Vos saisies sont mises de côté. Appelez la coordination.</translation>
    </message>
    <message>
        <source>The keys have changed. Your entries leave by themselves at the next exchange.</source>
        <translation>Les clés ont changé. Vos saisies partiront toutes seules au prochain échange.</translation>
    </message>
    <message>
        <source>The server was restored. We are exchanging everything again, nothing is lost.</source>
        <translation>Le serveur a été restauré. Nous échangeons tout à nouveau, rien n’est perdu.</translation>
    </message>
    <message>
        <source>File erased at the person&apos;s request: your note is not kept.</source>
        <translation>Dossier effacé à sa demande&#xa0;: votre note n’est pas gardée.</translation>
    </message>
    <message>
        <source>The server misses something older. We are sending it again by ourselves.</source>
        <translation>Il manque au serveur quelque chose de plus ancien. Nous le renvoyons tout seuls.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead. Your entries leave all the same. Do set it right.</source>
        <translation>L’horloge de ce poste avance. Vos saisies partent quand même. Pensez à la régler.</translation>
    </message>
    <message>
        <source>Update to send. You can go on noting.</source>
        <translation>Mettez à jour pour envoyer. Vous pouvez continuer à noter.</translation>
    </message>
    <message>
        <source>The server has no space left. Everything is kept on this computer. Tell the coordination.</source>
        <translation>Le serveur n’a plus de place. Tout est gardé sur ce poste. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>No network. Everything is kept on this computer and will leave by itself.</source>
        <translation>Pas de réseau. Tout est gardé sur ce poste et partira tout seul.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is no longer here: it may have been erased. The rest is intact. Go back to the list.</source>
        <translation>Ce n’est plus ici&#xa0;: cela a peut-être été effacé. Le reste est intact. Revenez à la liste.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask the coordination.</source>
        <translation>Votre rôle ne le permet pas. Rien n’a été changé. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>The program is already open on this computer. Nothing was changed: use the window that is open.</source>
        <translation>Le programme est déjà ouvert sur ce poste. Rien n’a été changé&#xa0;: utilisez la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>A newer version wrote this. It is kept, and will be readable after an update of the program.</source>
        <translation>Une version plus récente l’a écrit. C’est gardé, et ce sera lisible après une mise à jour du programme.</translation>
    </message>
    <message>
        <source>Somebody changed the consortium at the same moment. Nothing was lost: try again.</source>
        <translation>Quelqu’un a modifié le consortium au même moment. Rien n’est perdu&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The server did not recognise this computer. Everything is kept here; we are trying again by ourselves.</source>
        <translation>Le serveur n’a pas reconnu ce poste. Tout est gardé ici&#xa0;; nous réessayons tout seuls.</translation>
    </message>
    <message>
        <source>The server is busy. Everything is kept on this computer; we are trying again by ourselves.</source>
        <translation>Le serveur est occupé. Tout est gardé sur ce poste&#xa0;; nous réessayons tout seuls.</translation>
    </message>
    <message>
        <source>The server does not answer. Everything is kept on this computer; we are trying again by ourselves.</source>
        <translation>Le serveur ne répond pas. Tout est gardé sur ce poste&#xa0;; nous réessayons tout seuls.</translation>
    </message>
    <message>
        <source>The server shows two histories. The exchange is stopped. Everything is kept on this computer. Call the coordination.</source>
        <translation>Le serveur montre deux histoires. L’échange est arrêté. Tout est gardé sur cet ordinateur. Appelez la coordination.</translation>
    </message>
    <message>
        <source>The server was restored. This has to wait until an administrator&apos;s computer has connected.</source>
        <translation>Le serveur a été restauré. Il faut attendre que l’ordinateur d’un administrateur se soit connecté.</translation>
    </message>
    <message>
        <source>Another site answers instead of the server. Nothing was sent. Often it is the Wi-Fi&apos;s welcome page: sign in to the Wi-Fi, then try again; if it goes on, call the coordination: the server&apos;s certificate may have changed.</source>
        <translation>Un autre site répond à la place du serveur. Rien n’a été envoyé. C’est souvent la page d’accueil du Wi-Fi&#xa0;: connectez-vous au Wi-Fi, puis réessayez&#xa0;; si cela continue, appelez la coordination&#xa0;: le certificat du serveur a peut-être changé.</translation>
    </message>
    <message>
        <source>The server was restored and does not know this computer any more. Everything is kept here. Write a rescue file, then ask for a new invitation.</source>
        <translation>Le serveur a été restauré et ne connaît plus ce poste. Tout est conservé ici. Écrivez un fichier de secours, puis demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The disk did not answer, or lets nothing be written: what is on the screen stays there. Try again; if it goes on, call the coordination.</source>
        <translation>Le disque n’a pas répondu, ou ne laisse rien écrire&#xa0;: ce qui est à l’écran y reste. Réessayez&#xa0;; si cela continue, appelez la coordination.</translation>
    </message>
    <message>
        <source>Stopped before the server had answered. It may have been done all the same: the next exchange shows it.</source>
        <translation>Arrêté avant la réponse du serveur. Il se peut que ce soit fait quand même&#xa0;: le prochain échange le montrera.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExitCard</name>
    <message>
        <source>lasting employment</source>
        <translation>emploi durable</translation>
    </message>
    <message>
        <source>transitional employment</source>
        <translation>emploi de transition</translation>
    </message>
    <message>
        <source>positive exit</source>
        <translation>sortie positive</translation>
    </message>
    <message>
        <source>other exit</source>
        <translation>autre sortie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>situation when leaving, its category</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The person came back</source>
        <translation>La personne est revenue</translation>
    </message>
    <message>
        <source>Leave the programme</source>
        <translation>Fin du programme</translation>
    </message>
    <message>
        <source>Saved on this computer. The file stays, with all that was noted.</source>
        <translation>Enregistré sur ce poste. Le dossier reste, avec tout ce qui a été noté.</translation>
    </message>
    <message>
        <source>Left the programme on %1: %2.</source>
        <comment>day, situation</comment>
        <translation>Fin du programme le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Welcome back: the file goes on where it was.</source>
        <translation>De retour&#xa0;: le dossier reprend là où il en était.</translation>
    </message>
    <message>
        <source>Way out of %1</source>
        <translation>Fin du programme le %1</translation>
    </message>
    <message>
        <source>Change the way out</source>
        <translation>Modifier la fin du programme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after leaving</source>
        <translation>
            <numerusform>%Ln mois après la sortie</numerusform>
            <numerusform>%Ln mois après la sortie</numerusform>
        </translation>
    </message>
    <message>
        <source>to be asked from %1 on</source>
        <translation>à demander à partir du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>months after leaving, situation then</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Back, and the pathway begins again</source>
        <translation>Revenu·e, et le parcours reprend</translation>
    </message>
    <message>
        <source>Saved on this computer. The pathway has ended too; the file stays, with all that was noted.</source>
        <translation>Enregistré sur ce poste. Le parcours est terminé aussi&#xa0;; le dossier reste, avec tout ce qui a été noté.</translation>
    </message>
    <message>
        <source>Welcome back: the pathway begins again, with what was before.</source>
        <translation>Bon retour&#xa0;: le parcours reprend, avec tout ce qui précède.</translation>
    </message>
    <message>
        <source>End the pathway with this exit</source>
        <translation>Terminer aussi le parcours</translation>
    </message>
    <message>
        <source>The pathway ends with this exit. It stays, and can begin again.</source>
        <translation>Le parcours se termine aussi. Il reste, et peut reprendre.</translation>
    </message>
    <message>
        <source>History of the way out</source>
        <translation>Historique de la fin du programme</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the way out</source>
        <translation>Supprimer la fin du programme</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExitDeletion</name>
    <message>
        <source>Way out deleted.</source>
        <translation>Fin du programme supprimée.</translation>
    </message>
    <message>
        <source>Way out deleted. The pathway it ended is open again.</source>
        <translation>Fin du programme supprimée. Le parcours qu’elle avait terminé est rouvert.</translation>
    </message>
    <message>
        <source>The way out is back.</source>
        <translation>La fin du programme est revenue.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExportColumns</name>
    <message>
        <source>Technical identifier</source>
        <translation>Identifiant technique</translation>
    </message>
    <message>
        <source>People met: in all, and with a file</source>
        <translation>Personnes rencontrées&#xa0;: en tout, et avec un dossier</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%n column(s) of this saved export do not exist here and are left out.</source>
        <translation>
            <numerusform>%Ln colonne de cet export enregistré n’existe pas ici et est laissée de côté.</numerusform>
            <numerusform>%Ln colonnes de cet export enregistré n’existent pas ici et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): the whole list, nothing narrows it.</source>
        <translation>
            <numerusform>%Ln ligne&#xa0;: toute la liste, sans filtre.</numerusform>
            <numerusform>%Ln lignes&#xa0;: toute la liste, sans filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), narrowed to %1</source>
        <translation>
            <numerusform>%Ln ligne, selon vos filtres&#xa0;: %1</numerusform>
            <numerusform>%Ln lignes, selon vos filtres&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 column(s) chosen</source>
        <translation>
            <numerusform>%Ln colonne sur %1 choisie</numerusform>
            <numerusform>%Ln colonnes sur %1 choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people, or tells of their life. Give it to nobody who does not work with them, never send it by ordinary e-mail, and delete it once it has served.</source>
        <translation>Il nomme des personnes ou parle de leur vie. Ne le donnez qu’à celles et ceux qui travaillent avec elles, ne l’envoyez jamais par un courriel ordinaire et supprimez-le dès qu’il a servi.</translation>
    </message>
    <message>
        <source>It holds words the team typed freely: a name may stand in them. Read it before you hand it on.</source>
        <translation>Il contient des textes libres de l’équipe&#xa0;: un nom peut s’y trouver. Relisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Export what the list shows</source>
        <translation>Exporter ce que montre la liste</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>
            <numerusform>%Ln ligne exportée dans %1. Le fichier n’est pas protégé&#xa0;: gardez-le là où seuls ceux qui en ont besoin peuvent le lire.</numerusform>
            <numerusform>%Ln lignes exportées dans %1. Le fichier n’est pas protégé&#xa0;: gardez-le là où seuls ceux qui en ont besoin peuvent le lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Leaves the vault</source>
        <translation>Sort du coffre</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever opens it can read it, and it is no longer erased with the rest. Who exported what is noted in the access log.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: qui l’ouvre peut le lire, et il n’est plus effacé avec le reste. Le journal des accès note qui a exporté quoi.</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Qui va le lire&#xa0;?</translation>
    </message>
    <message>
        <source>People, in a spreadsheet</source>
        <translation>Des personnes, dans un tableur</translation>
    </message>
    <message>
        <source>Words and days as here: 24/11/2026, Housing. Opens by double click.</source>
        <translation>Les mots et les dates d’ici&#xa0;: 24/11/2026, Logement. S’ouvre d’un double-clic.</translation>
    </message>
    <message>
        <source>A program, or an evaluator</source>
        <translation>Un logiciel, une équipe d’évaluation</translation>
    </message>
    <message>
        <source>Codes and ISO dates: 2026-11-24, housing. Names stand beside ids.</source>
        <translation>Des codes et des dates ISO&#xa0;: 2026-11-24, housing. Les noms à côté des identifiants.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Space chooses, Alt+Up and Alt+Down change the order.</source>
        <translation>Espace choisit, Alt+Haut et Alt+Bas changent l’ordre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
    <message>
        <source>Columns, in the order of the file</source>
        <translation>Colonnes, dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>Choose the file and export…</source>
        <translation>Choisir le fichier et exporter…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Monter la colonne</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Descendre la colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): those the list shows.</source>
        <translation>
            <numerusform>%Ln ligne&#xa0;: celle que la liste montre.</numerusform>
            <numerusform>%Ln lignes&#xa0;: celles que la liste montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all are there: the list was not read to its end.</source>
        <translation>Tout n’y est pas&#xa0;: la liste n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>%1, perhaps not all that match</source>
        <comment>how it is narrowed</comment>
        <translation>%1, peut-être pas tout ce qui correspond</translation>
    </message>
</context>
<context>
    <name>tp::ui::ExportWords</name>
    <message>
        <source>%1 from %2</source>
        <comment>a field, a day</comment>
        <translation>%1 à partir du %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a field, a day</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>a field, a moment</comment>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>mots «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tp::ui::FactRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Copy the email address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::FieldEditor</name>
    <message>
        <source>%1: this does not fit.</source>
        <translation>%1&#xa0;: cette valeur ne convient pas.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FieldIcon</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>tp::ui::FieldUndo</name>
    <message>
        <source>Nothing was undone: a colleague changed it since.</source>
        <translation>Rien n’a été annulé&#xa0;: un ou une collègue l’a changé depuis.</translation>
    </message>
    <message>
        <source>Undone, but for what a colleague changed since.</source>
        <translation>Annulé, sauf ce qu’un ou une collègue a changé depuis.</translation>
    </message>
    <message>
        <source>Nothing was done again: a colleague changed it since.</source>
        <translation>Rien n’a été rétabli&#xa0;: un ou une collègue l’a changé depuis.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Done again, but for what a colleague changed since.</source>
        <translation>Rétabli, sauf ce qu’un ou une collègue a changé depuis.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FieldsCard</name>
    <message>
        <source>Add the field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>Added fields</source>
        <translation>Champs ajoutés</translation>
    </message>
    <message>
        <source>What it is added to, the kind of answer and who reads it are said now and never change.</source>
        <translation>À quoi il s’ajoute, le type de réponse et qui le lit se décident maintenant et ne changent plus.</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>Ajouté à</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Added field, no longer asked</source>
        <translation>Champ ajouté, n’est plus demandé</translation>
    </message>
    <message>
        <source>Added field</source>
        <translation>Champ ajouté</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words of “%1”</source>
        <translation>Mots de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Ask for “%1” again</source>
        <translation>Redemander «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is asked again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau demandé.</translation>
    </message>
    <message>
        <source>“%1” is no longer asked. What was noted stays.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus demandé. Ce qui a été noté reste.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>n’est plus demandé</translation>
    </message>
    <message>
        <source>“%1” is asked there already.</source>
        <translation>«&#xa0;%1&#xa0;» y est déjà demandé.</translation>
    </message>
    <message>
        <source>“%1” is asked from now on.</source>
        <translation>«&#xa0;%1&#xa0;» est demandé à partir de maintenant.</translation>
    </message>
    <message>
        <source>They stand in the forms of everybody, where a record is read, in its history and in exports. Ask for as little as possible.</source>
        <translation>Ils paraissent dans les formulaires de tout le monde, là où l’élément se lit, dans son historique et dans les exports. Demandez-en le moins possible.</translation>
    </message>
    <message>
        <source>The list of these can be narrowed by it.</source>
        <translation>La liste de ces éléments peut être filtrée par ce champ.</translation>
    </message>
    <message>
        <source>The list of these cannot be narrowed by it.</source>
        <translation>La liste de ces éléments ne peut pas être filtrée par ce champ.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FirstRunPage</name>
    <message>
        <source>Enter your invitation code</source>
        <translation>Entrez votre code d’invitation</translation>
    </message>
    <message>
        <source>Your structure gave it to you. It works once, during 72 hours.</source>
        <translation>Votre structure vous l’a donné. Il sert une seule fois, pendant 72 heures.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Code d’invitation</translation>
    </message>
    <message>
        <source>Code: paste the whole line</source>
        <translation>Code&#xa0;: collez toute la ligne</translation>
    </message>
    <message>
        <source>Code well written</source>
        <translation>Code bien écrit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Your name, as your colleagues will see it</source>
        <translation>Votre nom, tel que vos collègues le verront</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Choisissez votre phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>En proposer une</translation>
    </message>
    <message>
        <source>Passphrase: the one proposed, or your own</source>
        <translation>Phrase de passe&#xa0;: celle proposée, ou la vôtre</translation>
    </message>
    <message>
        <source>Once more, to be sure of having noted it</source>
        <translation>Encore une fois, pour être sûr de l’avoir notée</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Ouvrir ce poste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>First loading</source>
        <translation>Premier chargement</translation>
    </message>
    <message>
        <source>You can start working as soon as the window opens; the rest arrives meanwhile.</source>
        <translation>Vous pourrez travailler dès que la fenêtre s’ouvre&#xa0;; le reste arrive pendant ce temps.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>Corriger le code</translation>
    </message>
    <message>
        <source>Capitals and hyphens: as you like. The letter O is read as the digit 0.</source>
        <translation>Majuscules et tirets&#xa0;: comme vous voulez. La lettre O est lue comme le chiffre 0.</translation>
    </message>
    <message>
        <source>This is not the same phrase.</source>
        <translation>Ce n’est pas la même phrase.</translation>
    </message>
    <message>
        <source>Talking to the server…</source>
        <translation>Échange avec le serveur…</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again. Your code is still good: nothing was used up.</source>
        <translation>Le serveur est injoignable. Vérifiez le réseau, puis réessayez. Votre code reste bon&#xa0;: rien n’a été consommé.</translation>
    </message>
    <message>
        <source>Checking who signed what…</source>
        <translation>Vérification des signatures…</translation>
    </message>
    <message>
        <source>Preparing the encrypted store…</source>
        <translation>Préparation du coffre chiffré de ce poste…</translation>
    </message>
    <message>
        <source>Joining the consortium…</source>
        <translation>Entrée dans le consortium…</translation>
    </message>
    <message>
        <source>No code? Ask your manager or the coordination for one. Every laptop lost? The code of a recovery kit works here too.</source>
        <translation>Pas de code&#xa0;? Demandez-en un à votre responsable ou à la coordination. Tous les ordinateurs sont perdus&#xa0;? Le code d’un kit de secours convient aussi.</translation>
    </message>
    <message>
        <source>The program was open here before, and the folder of what was noted is out of reach: %1. Is its disk unplugged? Plug it in, then start the program again: nothing is lost. An invitation would begin anew.</source>
        <translation>Le programme a déjà servi sur ce poste, et le dossier où sont gardées les notes est introuvable&#xa0;: %1. Son disque est-il débranché&#xa0;? Rebranchez-le, puis relancez le programme&#xa0;: rien n’est perdu. Une invitation recommencerait de zéro.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Your code is still good on this computer: go on when you like.</source>
        <translation>Arrêté. Votre code reste valable sur ce poste&#xa0;: reprenez quand vous voulez.</translation>
    </message>
    <message>
        <source>It encrypts everything this computer keeps. It is asked each time you open the program, it never leaves this computer, and nobody can tell it to you again: keep it where you keep your keys.</source>
        <translation>Elle chiffre tout ce que garde ce poste. Elle est demandée à chaque ouverture, elle ne quitte jamais ce poste, et personne ne pourra vous la redonner&#xa0;: gardez-la là où vous gardez vos clés.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FirstSteps</name>
    <message>
        <source>Set a recovery kit aside: it opens this laptop when the passphrase is forgotten.</source>
        <translation>Mettez un kit de secours de côté&#xa0;: il ouvre ce poste quand la phrase de passe est oubliée.</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>Créer un kit</translation>
    </message>
    <message>
        <source>Add the other structures of the consortium.</source>
        <translation>Ajoutez les autres structures du consortium.</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Ajouter une structure</translation>
    </message>
    <message>
        <source>Invite a colleague: a code that works once.</source>
        <translation>Invitez un ou une collègue&#xa0;: un code qui sert une seule fois.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Make the territories: encounters are counted by them.</source>
        <translation>Créez les territoires&#xa0;: les rencontres se comptent par territoire.</translation>
    </message>
    <message>
        <source>Make a territory</source>
        <translation>Créer un territoire</translation>
    </message>
    <message>
        <source>Note a first encounter, with the card beside this list.</source>
        <translation>Notez une première rencontre, avec la fiche à côté de cette liste.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>La noter</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>Ranger cette liste</translation>
    </message>
    <message>
        <source>The first steps are back.</source>
        <translation>Les premiers pas sont revenus.</translation>
    </message>
    <message>
        <source>The first steps are put away on this computer.</source>
        <translation>Les premiers pas sont rangés sur ce poste.</translation>
    </message>
    <message>
        <source>Find or open the file of somebody you follow: a nickname is enough.</source>
        <translation>Retrouvez ou ouvrez le dossier d’une personne que vous suivez&#xa0;: un surnom suffit.</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Begin an outing when you leave: what you note then joins it by itself.</source>
        <translation>Commencez une sortie en partant&#xa0;: ce que vous notez ensuite s’y ajoute tout seul.</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>Partir en sortie</translation>
    </message>
    <message>
        <source>F1 opens the help: the keys, and what the words mean.</source>
        <translation>F1 ouvre l’aide&#xa0;: les touches, et le sens des mots.</translation>
    </message>
</context>
<context>
    <name>tp::ui::FlowPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Étape %1, faite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1, now: %2</source>
        <translation>Étape %1, en cours&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A laptop and whose it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>New référent</source>
        <translation>Nouveau référent</translation>
    </message>
    <message>
        <source>New structure</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>Un poste est perdu ou volé</translation>
    </message>
    <message>
        <source>A passphrase is forgotten</source>
        <translation>Une phrase de passe est oubliée</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Quelqu’un s’en va</translation>
    </message>
    <message>
        <source>Somebody changes structure</source>
        <translation>Quelqu’un change de structure</translation>
    </message>
    <message>
        <source>Try the recovery kit</source>
        <translation>Essayer le kit de secours</translation>
    </message>
    <message>
        <source>Nobody can read a passphrase back. A recovery kit of the structure opens the laptop, even without network, and nothing is lost: on the locked laptop, “Passphrase forgotten”, then the code of the kit. Choose a new passphrase in the settings afterwards.</source>
        <translation>Personne ne peut relire une phrase de passe. Un kit de secours de la structure ouvre le poste, même sans réseau, et rien n’est perdu&#xa0;: sur le poste verrouillé, «&#xa0;Phrase oubliée&#xa0;», puis le code du kit. Choisissez ensuite une nouvelle phrase dans les réglages.</translation>
    </message>
    <message>
        <source>There is no kit at hand</source>
        <translation>Pas de kit sous la main</translation>
    </message>
    <message>
        <source>This person and these laptops receive nothing more. What was written stays, under the same name. Ask for the laptops and the printed pages back.</source>
        <translation>Cette personne et ses postes ne reçoivent plus rien. Ce qui est écrit reste, sous son nom. Reprenez les postes et les pages imprimées.</translation>
    </message>
    <message>
        <source>The same laptop goes on. At its next exchange it receives what the new structure has, and nothing more of the old one. What it has already received stays on it: make a new laptop of it if that is too much.</source>
        <translation>Le même poste continue. À son prochain échange, il reçoit ce qu’a la nouvelle structure, et plus rien de l’ancienne. Ce qu’il avait déjà reçu y reste&#xa0;: si c’est trop, retirez-le et faites un nouveau code.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing changes before the last step.</source>
        <translation>Rien ne change tant qu’une étape n’est pas faite.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Which laptop?</source>
        <translation>Quel poste&#xa0;?</translation>
    </message>
    <message>
        <source>Its place in the list tells it: the one with the right last sign.</source>
        <translation>Son dernier signe, dans la liste, aide à le reconnaître.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Remove 1 laptop</source>
        <translation>Retirer 1 poste</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Give another laptop</source>
        <translation>Donner un autre poste</translation>
    </message>
    <message>
        <source>With a new code the person works again on another laptop: everything that was sent comes back. If the lost laptop is found, its rescue file brings back what it had not sent.</source>
        <translation>Avec un nouveau code, la personne reprend sur un autre poste&#xa0;: tout ce qui était envoyé revient. Si le poste perdu est retrouvé, son fichier de secours rend ce qu’il n’avait pas envoyé.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Faire un code</translation>
    </message>
    <message>
        <source>Hand over the files</source>
        <translation>Confier les dossiers</translation>
    </message>
    <message>
        <source>This person follows no file that can be read here. Nothing to hand over.</source>
        <translation>Cette personne ne suit aucun dossier lisible ici. Rien à confier.</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n file(s)</source>
        <translation>
            <numerusform>Confier %Ln dossier</numerusform>
            <numerusform>Confier %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove 1 member and %n laptop(s)</source>
        <translation>
            <numerusform>Retirer 1 membre et %Ln poste</numerusform>
            <numerusform>Retirer 1 membre et %Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove 1 member</source>
        <translation>Retirer 1 membre</translation>
    </message>
    <message>
        <source>Remove the member</source>
        <translation>Retirer le membre</translation>
    </message>
    <message>
        <source>Every role ends at once, and so does every laptop of this person. %1</source>
        <translation>Tous les rôles de cette personne s’arrêtent, et ses postes avec. Pour chaque poste&#xa0;: %1</translation>
    </message>
    <message>
        <source>This cannot be undone: to come back, this person needs a new invitation.</source>
        <translation>Cela ne s’annule pas&#xa0;: pour revenir, il faudra une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Give the new structure</source>
        <translation>Donner la nouvelle structure</translation>
    </message>
    <message>
        <source>The person becomes an outreach worker of the new structure, and leaves the old one. Other roles are given afterwards, beside the name.</source>
        <translation>La personne devient référente de la nouvelle structure, et quitte l’ancienne. Les autres rôles se donnent ensuite, à côté de son nom.</translation>
    </message>
    <message>
        <source>Move 1 member</source>
        <translation>Faire changer 1 membre</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery kit(s) this person made end(s) too: make another one first.</source>
        <translation>
            <numerusform>%Ln kit de secours fait par cette personne prend fin aussi&#xa0;: faites-en d’abord un autre.</numerusform>
            <numerusform>%Ln kits de secours faits par cette personne prennent fin aussi&#xa0;: faites-en d’abord un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Files handed over</source>
        <translation>Dossiers confiés</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were handed over and stay so: go on with the others when you like.</source>
        <translation>
            <numerusform>Arrêté. %Ln dossier est confié et le reste&#xa0;: reprenez avec les autres quand vous voulez.</numerusform>
            <numerusform>Arrêté. %Ln dossiers sont confiés et le restent&#xa0;: reprenez avec les autres quand vous voulez.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the next referent should know (optional)</source>
        <translation>Ce que la personne qui prend la suite doit savoir (facultatif)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are followed by this person. Choose who follows them from now on: they are told under Today, and find your note in each file; open reminders go along. The history keeps both names.</source>
        <translation>
            <numerusform>%Ln dossier est suivi par cette personne. Choisissez qui le suit désormais&#xa0;: cette personne est prévenue sous Aujourd’hui et trouve votre mot dans le dossier&#xa0;; les rappels ouverts suivent. L’historique garde les deux noms.</numerusform>
            <numerusform>%Ln dossiers sont suivis par cette personne. Choisissez qui les suit désormais&#xa0;: cette personne est prévenue sous Aujourd’hui et trouve votre mot dans chaque dossier&#xa0;; les rappels ouverts suivent. L’historique garde les deux noms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::FollowUpModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all answered</source>
        <comment>proposals</comment>
        <translation>%1, toutes ont une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln without an answer</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%1, %Ln sans réponse</numerusform>
            <numerusform>%1, %Ln sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answer expected on %2</source>
        <comment>proposals, day</comment>
        <translation>%1, réponse attendue le %2</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>postponed to a day</comment>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>what, day</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>is the next stage</source>
        <translation>c’est la prochaine étape</translation>
    </message>
    <message>
        <source>is the next stage, expected on %1</source>
        <translation>c’est la prochaine étape, attendue le %1</translation>
    </message>
    <message>
        <source>to come, expected on %1</source>
        <translation>à venir, attendu le %1</translation>
    </message>
    <message>
        <source>From adopted to conclusions: %1</source>
        <translation>De l’adoption au relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>To the steering committee: %1</source>
        <translation>Jusqu’au comité de pilotage&#xa0;: %1</translation>
    </message>
    <message>
        <source>To the answer: %1</source>
        <translation>Jusqu’à la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>To being told back: %1</source>
        <translation>Jusqu’au retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>En tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits for %1 now</source>
        <comment>days</comment>
        <translation>Attend depuis %1</translation>
    </message>
    <message>
        <source>conclusions after %1</source>
        <translation>relevé après %1</translation>
    </message>
    <message>
        <source>steering committee after %1</source>
        <translation>pilotage après %1</translation>
    </message>
    <message>
        <source>answer after %1</source>
        <translation>réponse après %1</translation>
    </message>
    <message>
        <source>told back after %1</source>
        <translation>retour après %1</translation>
    </message>
    <message>
        <source>Half of the time: %1.</source>
        <comment>stages</comment>
        <translation>Délais médians&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>From adopted to told back: %1 in the middle, %2 on average (%Ln proposal(s)).</source>
        <translation>
            <numerusform>De l’adoption au retour&#xa0;: %1 en médiane, %2 en moyenne (%Ln proposition).</numerusform>
            <numerusform>De l’adoption au retour&#xa0;: %1 en médiane, %2 en moyenne (%Ln propositions).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, what of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>answered twice, on two computers</source>
        <translation>deux réponses, sur deux ordinateurs</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
</context>
<context>
    <name>tp::ui::FollowUpPanel</name>
    <message>
        <source>Told back today</source>
        <translation>Rendu compte aujourd’hui</translation>
    </message>
    <message>
        <source>Told on another day</source>
        <translation>Rendu compte un autre jour</translation>
    </message>
    <message>
        <source>Add our team&apos;s analysis</source>
        <translation>Ajouter l’analyse de notre équipe</translation>
    </message>
    <message>
        <source>Open the conclusions</source>
        <translation>Ouvrir le relevé</translation>
    </message>
    <message>
        <source>What it would change for our team</source>
        <translation>Ce que cela changerait pour notre équipe</translation>
    </message>
    <message>
        <source>Told back to the participants</source>
        <translation>Rendu compte aux participants</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Days it took</source>
        <translation>Jours passés</translation>
    </message>
    <message>
        <source>Answered twice, on two computers</source>
        <translation>Deux réponses, sur deux ordinateurs</translation>
    </message>
    <message>
        <source>Two answers were given at the same session on computers that had not met yet. Both are kept. What was written last counts; withdraw the one that is not right.</source>
        <translation>Deux réponses ont été données à la même séance sur des ordinateurs qui ne s’étaient pas encore vus. Les deux sont gardées. Celle qui a été écrite en dernier compte&#xa0;; retirez celle qui n’est pas la bonne.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse du %1</translation>
    </message>
    <message>
        <source>before the one that counts</source>
        <translation>avant celle qui compte</translation>
    </message>
    <message>
        <source>does not count: written before the other one</source>
        <translation>ne compte pas&#xa0;: écrite avant l’autre</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>Not told back yet</source>
        <translation>Pas encore rendu compte</translation>
    </message>
    <message>
        <source>Told back on %1</source>
        <translation>Rendu compte le %1</translation>
    </message>
    <message>
        <source>To be told back by %1, by %2</source>
        <comment>day, who</comment>
        <translation>Retour attendu le %1 par %2</translation>
    </message>
    <message>
        <source>To be told back by %1</source>
        <comment>day</comment>
        <translation>Retour attendu le %1</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>Retirer cette réponse</translation>
    </message>
    <message>
        <source>Withdrawn. It stays as a draft.</source>
        <translation>Retirée. Elle reste comme projet.</translation>
    </message>
    <message>
        <source>Told back today: noted.</source>
        <translation>Rendu compte aujourd’hui&#xa0;: c’est noté.</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Fait le %1</translation>
    </message>
    <message>
        <source>What was promised is done</source>
        <translation>Ce qui était promis est fait</translation>
    </message>
    <message>
        <source>Done: noted.</source>
        <translation>C’est fait&#xa0;: noté.</translation>
    </message>
    <message>
        <source>History of the answer of %1</source>
        <translation>Historique de la réponse du %1</translation>
    </message>
    <message>
        <source>History of this answer</source>
        <translation>Historique de cette réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, which answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>History of what was told on %1</source>
        <translation>Historique du retour du %1</translation>
    </message>
    <message>
        <source>History of how it was told</source>
        <translation>Historique de ce retour</translation>
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
        <translation>Affichage</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Toutes les propositions</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>To be told back</source>
        <translation>À rendre compte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Proposals and what became of them</source>
        <translation>Les propositions et leur suite</translation>
    </message>
    <message>
        <source>No proposal yet.</source>
        <translation>Pas encore de proposition.</translation>
    </message>
    <message>
        <source>What the participants&apos; committee adopts comes here, with what the structures answer.</source>
        <translation>Ce que le comité de participants adopte arrive ici, avec la réponse des structures.</translation>
    </message>
    <message>
        <source>Agenda of %1</source>
        <translation>Ordre du jour du %1</translation>
    </message>
    <message>
        <source>No session is planned</source>
        <translation>Aucune séance prévue</translation>
    </message>
    <message>
        <source>What do the participants propose, and what answer do they get?</source>
        <translation>Que proposent les participants, et quelle réponse reçoivent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Search for a proposal</source>
        <translation>Chercher une proposition</translation>
    </message>
    <message>
        <source>No proposal like it.</source>
        <translation>Aucune proposition de ce genre.</translation>
    </message>
    <message>
        <source>Other words, or another choice beside them, may show it.</source>
        <translation>D’autres mots, ou un autre choix à côté, la montreront peut-être.</translation>
    </message>
    <message>
        <source>Agenda of the next session</source>
        <translation>Ordre du jour de la prochaine séance</translation>
    </message>
</context>
<context>
    <name>tp::ui::FormDraft</name>
    <message>
        <source>Discard</source>
        <translation>Ne pas le garder</translation>
    </message>
    <message>
        <source>What you had typed is back (%1). It is not saved yet.</source>
        <translation>Ce que vous aviez tapé est revenu (%1). Ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>What had been typed is put aside.</source>
        <translation>Ce qui avait été tapé est mis de côté.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le remettre</translation>
    </message>
</context>
<context>
    <name>tp::ui::FormPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept, and comes back with the form.</source>
        <translation>Pas encore enregistré. Ce que vous avez tapé est gardé et reviendra avec le formulaire.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupActs</name>
    <message>
        <source>%1 is in the group.</source>
        <translation>%1 est dans le groupe.</translation>
    </message>
    <message>
        <source>%1 is in the group already.</source>
        <translation>%1 est déjà dans le groupe.</translation>
    </message>
    <message>
        <source>The file of %1 is no longer shared with your structure.</source>
        <translation>Le dossier de %1 n’est plus partagé avec votre structure.</translation>
    </message>
    <message>
        <source>%1 is a delegate (%2).</source>
        <comment>person, volunteering or co-optation</comment>
        <translation>%1 est délégué·e (%2).</translation>
    </message>
    <message>
        <source>%1 is no delegate any more.</source>
        <translation>%1 n’est plus délégué·e.</translation>
    </message>
    <message>
        <source>%1 has left the group.</source>
        <translation>%1 a quitté le groupe.</translation>
    </message>
    <message>
        <source>All structures see %1 in this group from now on.</source>
        <translation>Toutes les structures voient désormais %1 dans ce groupe.</translation>
    </message>
    <message>
        <source>The name is not shown.</source>
        <translation>Le nom n’est pas montré.</translation>
    </message>
    <message>
        <source>The name is no longer shown. Its text is erased everywhere at the next exchange of a manager or of the coordination.</source>
        <translation>Le nom n’est plus montré. Son texte sera effacé partout au prochain échange d’un·e responsable ou de la coordination.</translation>
    </message>
    <message>
        <source>This is not undone: whoever agrees again is shown again.</source>
        <translation>Cela ne s’annule pas&#xa0;: qui donne de nouveau son accord est de nouveau montré.</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupPanel</name>
    <message>
        <source>Change the group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>Mettre fin au groupe</translation>
    </message>
    <message>
        <source>Bring somebody in: a name, then Enter</source>
        <translation>Faire entrer quelqu’un&#xa0;: un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Nobody is in the group yet.</source>
        <translation>Personne dans le groupe pour l’instant.</translation>
    </message>
    <message>
        <source>↑ ↓ to go through, V delegate by volunteering, C by co-optation, Delete: leaves the group.</source>
        <translation>↑ ↓ pour parcourir, V délégué·e volontaire, C délégué·e coopté·e, Suppr&#xa0;: quitte le groupe.</translation>
    </message>
    <message>
        <source>Volunteers as a delegate</source>
        <translation>Délégué·e volontaire</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Co-opted as a delegate</source>
        <translation>Délégué·e coopté·e</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>No delegate any more</source>
        <translation>N’est plus délégué·e</translation>
    </message>
    <message>
        <source>Agrees to be seen</source>
        <translation>Accepte d’être vu·e</translation>
    </message>
    <message>
        <source>No longer agrees to be seen</source>
        <translation>Retire son accord</translation>
    </message>
    <message>
        <source>Leaves the group</source>
        <translation>Quitte le groupe</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Every structure then reads the usual name, in this group alone.</source>
        <translation>Toutes les structures lisent alors le prénom ou le surnom, dans ce groupe seulement.</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Former un groupe</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>animé par %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>No delegate yet</source>
        <translation>Pas encore de délégué·e</translation>
    </message>
    <message numerus="yes">
        <source>%n delegates: usually one or two</source>
        <translation>
            <numerusform>%Ln délégué·e&#xa0;: un·e ou deux d’habitude</numerusform>
            <numerusform>%Ln délégué·e·s&#xa0;: un·e ou deux d’habitude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in after the group had ended elsewhere</source>
        <translation>
            <numerusform>%Ln arrivée après la fin du groupe, décidée sur un autre poste</numerusform>
            <numerusform>%Ln arrivées après la fin du groupe, décidées sur un autre poste</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>Ont quitté le groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the group up again</source>
        <translation>Reprendre le groupe</translation>
    </message>
    <message>
        <source>A member needs a name, a nickname is enough.</source>
        <translation>Il faut un nom pour entrer dans le groupe, un surnom suffit.</translation>
    </message>
    <message>
        <source>The group goes on.</source>
        <translation>Le groupe continue.</translation>
    </message>
    <message>
        <source>The group has ended. What was noted with it stays.</source>
        <translation>Le groupe est terminé. Ce qui a été noté avec lui reste.</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Orienter…</translation>
    </message>
    <message>
        <source>History of this member</source>
        <translation>Historique de ce membre</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>History of the membership of %1</source>
        <translation>Historique de l’appartenance de %1</translation>
    </message>
    <message>
        <source>History of the place of %1</source>
        <translation>Historique de la place de %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupStory</name>
    <message>
        <source>Somebody whom %1 follows</source>
        <translation>Quelqu’un que suit %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: usually three at least</source>
        <translation>%1&#xa0;: trois au moins d’habitude</translation>
    </message>
    <message>
        <source>%1: usually ten at most</source>
        <translation>%1&#xa0;: dix au plus d’habitude</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>delegate by</comment>
        <translation>%1, depuis le %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupsModel</name>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n, few</source>
        <translation>
            <numerusform>%Ln, moins de 3</numerusform>
            <numerusform>%Ln, moins de 3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, many</source>
        <translation>
            <numerusform>%Ln, plus de 10</numerusform>
            <numerusform>%Ln, plus de 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégué·e·s</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animé par</translation>
    </message>
</context>
<context>
    <name>tp::ui::GroupsTab</name>
    <message>
        <source>Search for a group or somebody in it</source>
        <translation>Chercher un groupe ou quelqu’un du groupe</translation>
    </message>
    <message>
        <source>Also those that ended</source>
        <translation>Aussi ceux qui sont terminés</translation>
    </message>
    <message>
        <source>Form a group</source>
        <translation>Former un groupe</translation>
    </message>
    <message>
        <source>List of groups</source>
        <translation>Liste des groupes</translation>
    </message>
    <message>
        <source>No group here.</source>
        <translation>Aucun groupe ici.</translation>
    </message>
    <message>
        <source>Three to ten people who meet, with one or two delegates: give the group a name, then bring people in.</source>
        <translation>Trois à dix personnes qui se retrouvent, avec un·e ou deux délégué·e·s&#xa0;: donnez un nom au groupe, puis faites entrer les personnes.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>groups, people</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in them</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::HandoverCard</name>
    <message>
        <source>Propose the hand-over</source>
        <translation>Proposer la passation</translation>
    </message>
    <message>
        <source>Accept: I become the referent</source>
        <translation>Accepter&#xa0;: je deviens référent·e</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Retirer la proposition</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing changes until the other one has accepted. Both of you are told under Today.</source>
        <translation>Rien ne change avant l’accord de l’autre. Vous êtes prévenus tous les deux dans Aujourd’hui.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What the next referent should know</source>
        <translation>Ce que la personne qui prend la suite doit savoir</translation>
    </message>
    <message>
        <source>A word with your answer, if you like</source>
        <translation>Un mot avec votre réponse, si vous voulez</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>%1 proposes since %2 that you become the referent.</source>
        <translation>%1 vous propose depuis le %2 de devenir référent·e.</translation>
    </message>
    <message>
        <source>%1 proposes since %2 that %3 becomes the referent. Not answered yet.</source>
        <translation>%1 propose depuis le %2 que %3 devienne référent·e. Pas encore de réponse.</translation>
    </message>
    <message>
        <source>%1 has accepted and is the referent now.</source>
        <translation>%1 a accepté et est maintenant référent·e.</translation>
    </message>
    <message>
        <source>%1 has declined. The referent stays the same.</source>
        <translation>%1 a décliné. Le ou la référent·e ne change pas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody else can read this file. Share it first, or invite a colleague.</source>
        <translation>Personne d’autre ne peut lire ce dossier. Partagez-le d’abord, ou invitez un collègue.</translation>
    </message>
    <message>
        <source>Proposed to %1. You stay the referent until the answer.</source>
        <translation>Proposé à %1. Vous restez référent·e jusqu’à sa réponse.</translation>
    </message>
    <message>
        <source>You are the referent now. Who proposed it is told.</source>
        <translation>Vous êtes maintenant référent·e. La personne qui l’a proposé est prévenue.</translation>
    </message>
    <message>
        <source>Declined. Who proposed it is told.</source>
        <translation>Décliné. La personne qui l’a proposé est prévenue.</translation>
    </message>
    <message>
        <source>Proposal taken back.</source>
        <translation>Proposition retirée.</translation>
    </message>
    <message>
        <source>%1 accepted while you were taking the proposal back, and is the referent now. Talk it over: a new hand-over can lead back.</source>
        <translation>%1 a accepté pendant que vous repreniez votre proposition, et est maintenant référent·e. Parlez-en ensemble&#xa0;: une nouvelle passation peut revenir vers vous.</translation>
    </message>
    <message>
        <source>You accepted while %1 was taking the proposal back, and you are the referent now. Talk it over: a new hand-over can lead back.</source>
        <translation>Vous avez accepté pendant que %1 reprenait sa proposition&#xa0;: vous êtes maintenant référent·e. Parlez-en ensemble&#xa0;: une nouvelle passation peut revenir en arrière.</translation>
    </message>
    <message>
        <source>It cannot be accepted any more: %1 is the referent now.</source>
        <translation>Cette passation ne peut plus être acceptée&#xa0;: %1 est maintenant référent·e.</translation>
    </message>
    <message>
        <source>Nothing was proposed.</source>
        <translation>Rien n’a été proposé.</translation>
    </message>
    <message>
        <source>It has been answered since: nothing changes.</source>
        <translation>Une réponse a été donnée depuis&#xa0;: rien ne change.</translation>
    </message>
    <message>
        <source>An answer is not undone: a new hand-over can lead back.</source>
        <translation>Une réponse ne s’annule pas&#xa0;: une nouvelle passation peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Noted as read.</source>
        <translation>Noté comme lu.</translation>
    </message>
    <message>
        <source>History of the hand-over</source>
        <translation>Historique de la passation</translation>
    </message>
    <message>
        <source>You are the referent since %1, in place of %2, who leaves or changes structure.</source>
        <translation>Vous êtes référent·e depuis le %1, à la place de %2, qui part ou change de structure.</translation>
    </message>
</context>
<context>
    <name>tp::ui::HelpPanel</name>
    <message>
        <source>Keys of the page “%1”</source>
        <translation>Touches de la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Touches qui servent partout</translation>
    </message>
    <message>
        <source>What the words of state mean</source>
        <translation>Ce que veulent dire les mots d’état</translation>
    </message>
    <message>
        <source>Saved on this computer, sealed, and safe there. It leaves by itself as soon as there is network.</source>
        <translation>Enregistré sur ce poste, chiffré, en sûreté. Cela part tout seul dès qu’il y a du réseau.</translation>
    </message>
    <message>
        <source>On the server too, sealed: colleagues who may read it receive it.</source>
        <translation>Sur le serveur aussi, chiffré&#xa0;: les collègues qui ont le droit de le lire le reçoivent.</translation>
    </message>
    <message>
        <source>Two people changed the same thing without network. Nothing is lost: both versions wait until somebody chooses, on the page “To read again”.</source>
        <translation>Deux personnes ont changé la même chose sans réseau. Rien n’est perdu&#xa0;: les deux versions attendent que quelqu’un choisisse, sur la page «&#xa0;À relire&#xa0;».</translation>
    </message>
    <message>
        <source>Noted in a hurry: saved like the others, and kept under your eyes until it is completed.</source>
        <translation>Noté à la hâte&#xa0;: enregistré comme le reste, et gardé sous vos yeux jusqu’à ce que ce soit complété.</translation>
    </message>
    <message>
        <source>How duplicates are looked for</source>
        <translation>Comment les doublons sont cherchés</translation>
    </message>
    <message>
        <source>Before a new file is opened, and for each line of an import, the program compares the name with those of the files you may read: by sound, without accents, with a letter more or less, by nickname, in either order; the year of birth and the phone weigh in. A file you may not read is never looked at: somebody can be known elsewhere without showing here. The program only suggests. A person decides, and what was put together can be separated again.</source>
        <translation>Avant d’ouvrir un dossier, et pour chaque ligne d’un import, le programme compare le nom à ceux des dossiers que vous avez le droit de lire&#xa0;: au son, sans les accents, à une lettre près, par le surnom, dans un ordre ou dans l’autre&#xa0;; l’année de naissance et le téléphone comptent aussi. Un dossier que vous ne pouvez pas lire n’est jamais regardé&#xa0;: quelqu’un peut être connu ailleurs sans apparaître ici. Le programme ne fait que proposer. C’est une personne qui décide, et ce qui a été réuni peut être séparé à nouveau.</translation>
    </message>
    <message>
        <source>Words of the programme</source>
        <translation>Les mots du programme</translation>
    </message>
</context>
<context>
    <name>tp::ui::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tp::ui::HistoryModel</name>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Toute la saisie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1 (taken up from %2)</source>
        <extracomment>%1: who took it up, %2: who had written it on a laptop that could not send it</extracomment>
        <translation>%1 (repris de %2)</translation>
    </message>
</context>
<context>
    <name>tp::ui::HistoryView</name>
    <message>
        <source>History of every field</source>
        <translation>Historique de chaque champ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: first value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: from → to</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Erase what was there before…</source>
        <translation>Effacer ce qui y était avant…</translation>
    </message>
    <message>
        <source>Erase what “%1” said before</source>
        <translation>Effacer ce que «&#xa0;%1&#xa0;» disait avant</translation>
    </message>
</context>
<context>
    <name>tp::ui::ImportPage</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen every line.</source>
        <translation>Rien n’est écrit avant que vous ayez tout vu.</translation>
    </message>
    <message>
        <source>A CSV file of Excel or LibreOffice, or a table copied from there. The first line names the columns. You say where each column goes, correct what does not fit, and decide about those who are perhaps known already. Afterwards, one undo takes the whole import away.</source>
        <translation>Un fichier CSV d’Excel ou de LibreOffice, ou un tableau copié de là. La première ligne nomme les colonnes. Vous dites où va chaque colonne, vous corrigez ce qui ne convient pas, vous décidez pour ce qui est peut-être déjà connu. Ensuite, une seule annulation retire tout l’import.</translation>
    </message>
    <message>
        <source>What the lines are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Importer un autre tableau</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Import encounters</source>
        <translation>Importer des rencontres</translation>
    </message>
    <message>
        <source>From a table to files, one line a person.</source>
        <translation>D’un tableau à des dossiers, une ligne par personne.</translation>
    </message>
    <message>
        <source>From a table to encounters, one line each.</source>
        <translation>D’un tableau à des rencontres, une ligne chacune.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>%1 of %2 KB</source>
        <translation>%1 sur %2 Ko</translation>
    </message>
    <message>
        <source>This file cannot be opened. Nothing was changed. Close it in the other program, or choose another one.</source>
        <translation>Ce fichier ne s’ouvre pas. Rien n’a changé. Fermez-le dans l’autre programme, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Import left. Nothing was written.</source>
        <translation>Import abandonné. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Reading stopped. Nothing was changed.</source>
        <translation>Lecture arrêtée. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation>Ouverture des dossiers</translation>
    </message>
    <message>
        <source>Noting the encounters</source>
        <translation>Enregistrement des rencontres</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%Ln personne importée.</numerusform>
            <numerusform>%Ln personnes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) imported.</source>
        <translation>
            <numerusform>%Ln rencontre importée.</numerusform>
            <numerusform>%Ln rencontres importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: what was written before stays, until you undo it.</source>
        <translation>Arrêté&#xa0;: ce qui était déjà écrit reste, tant que vous ne l’annulez pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not imported.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas importée.</numerusform>
            <numerusform>%Ln lignes ne sont pas importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table you imported is not protected: delete it where nobody needs it any more.</source>
        <translation>Le tableau d’origine n’est pas protégé&#xa0;: supprimez-le dès que plus personne n’en a besoin.</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>See the encounters</source>
        <translation>Voir les rencontres</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’import</translation>
    </message>
    <message>
        <source>Import undone. Nothing of it is left.</source>
        <translation>Import annulé. Il n’en reste rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n of this import still here.</source>
        <translation>
            <numerusform>%Ln élément de cet import est encore là.</numerusform>
            <numerusform>%Ln éléments de cet import sont encore là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message numerus="yes">
        <source>Import undone, but for %n that somebody has worked on since.</source>
        <translation>
            <numerusform>Import annulé, sauf %Ln élément sur lequel quelqu’un a travaillé depuis.</numerusform>
            <numerusform>Import annulé, sauf %Ln éléments sur lesquels quelqu’un a travaillé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import of “%1”</source>
        <translation>Annuler l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Line %1 was refused: %2</source>
        <comment>the sentence that says why</comment>
        <translation>Ligne %1 refusée&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were refused.</source>
        <translation>
            <numerusform>%Ln autre ligne a été refusée.</numerusform>
            <numerusform>%Ln autres lignes ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import could not go on at line %1.</source>
        <translation>L’import n’a pas pu continuer à la ligne %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written yet. What was written stays: go on, or undo the import.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas encore enregistrée. Ce qui l’a été reste&#xa0;: continuez, ou annulez l’import.</numerusform>
            <numerusform>%Ln lignes ne sont pas encore enregistrées. Ce qui l’a été reste&#xa0;: continuez, ou annulez l’import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written yet. Nothing was written so far.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas encore enregistrée. Rien n’a été enregistré jusqu’ici.</numerusform>
            <numerusform>%Ln lignes ne sont pas encore enregistrées. Rien n’a été enregistré jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with the %n other line(s)</source>
        <translation>
            <numerusform>Continuer avec l’autre ligne</numerusform>
            <numerusform>Continuer avec les %Ln autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>Laisser le reste</translation>
    </message>
    <message>
        <source>Another import is under way. Once it has ended, this one can be undone on the page “Import a table”.</source>
        <translation>Un autre import est en cours. Quand il sera terminé, vous pourrez annuler celui-ci sur la page «&#xa0;Importer un tableau&#xa0;».</translation>
    </message>
    <message>
        <source>What you had chosen and corrected in this table is back.</source>
        <translation>Ce que vous aviez choisi et corrigé dans ce tableau est revenu.</translation>
    </message>
    <message>
        <source>This table has changed since. The columns go where you had chosen; look at its lines again.</source>
        <translation>Ce tableau a changé depuis. Les colonnes vont où vous l’aviez choisi&#xa0;; relisez ses lignes.</translation>
    </message>
    <message>
        <source>The pasted table is no longer kept here. Paste it again: what you had corrected in it comes back.</source>
        <translation>Le tableau collé n’est plus gardé ici. Collez-le de nouveau&#xa0;: ce que vous y aviez corrigé reviendra.</translation>
    </message>
    <message>
        <source>The table “%1” is no longer where it was: %2. What you had corrected is kept. Put the file back there, then go on; or choose it where it is now.</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» n’est plus à sa place&#xa0;: %2. Ce que vous aviez corrigé est gardé. Remettez le fichier à cet endroit, puis reprenez&#xa0;; ou choisissez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>The unfinished import was put aside. Nothing was written.</source>
        <translation>L’import inachevé est écarté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Begun and not written</source>
        <translation>Commencés et pas encore écrits</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected</source>
        <translation>
            <numerusform>%Ln cellule corrigée</numerusform>
            <numerusform>%Ln cellules corrigées</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the import of “%1”</source>
        <translation>Reprendre l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas le garder</translation>
    </message>
    <message>
        <source>Discard the import of “%1”</source>
        <translation>Ne pas garder l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Imported not long ago</source>
        <translation>Importés récemment</translation>
    </message>
    <message>
        <source>Each can be undone for %1 days, also after a lock or a new start. What somebody has worked on since stays.</source>
        <translation>Chaque import peut être annulé pendant %1 jours, même après un verrouillage ou un redémarrage. Ce que quelqu’un a repris depuis reste.</translation>
    </message>
    <message>
        <source>Stopped: the rest can be undone from this page for %1 days.</source>
        <translation>Arrêté&#xa0;: le reste peut être annulé depuis cette page pendant %1 jours.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ImportSession</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::ImportWords</name>
    <message>
        <source>Needed: fill it in</source>
        <translation>Nécessaire&#xa0;: à remplir</translation>
    </message>
    <message>
        <source>Not a date: write 02/03/2026</source>
        <translation>Ce n’est pas une date&#xa0;: écrivez 02/03/2026</translation>
    </message>
    <message>
        <source>Not a moment: write 02/03/2026 14:30</source>
        <translation>Date et heure attendues&#xa0;: écrivez 02/03/2026 14:30</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>Not a year: write 1999</source>
        <translation>Ce n’est pas une année&#xa0;: écrivez 1999</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Ce n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>Not one of the words to choose from</source>
        <translation>Ce mot n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Write yes or no</source>
        <translation>Écrivez oui ou non</translation>
    </message>
    <message>
        <source>No commune of Calvados by this name</source>
        <translation>Aucune commune du Calvados de ce nom</translation>
    </message>
    <message>
        <source>Several communes: write the name</source>
        <translation>Plusieurs communes possibles&#xa0;: écrivez le nom</translation>
    </message>
    <message>
        <source>Not a count: write 2 women 18-21</source>
        <translation>Nombre, genre et âge attendus&#xa0;: écrivez 2 femmes 18-21</translation>
    </message>
    <message>
        <source>Nobody and nothing here by this name</source>
        <translation>Ce nom n’est pas connu ici</translation>
    </message>
    <message>
        <source>Too long: shorten it</source>
        <translation>Trop long&#xa0;: à raccourcir</translation>
    </message>
    <message>
        <source>A sign that cannot be kept</source>
        <translation>Un caractère qui ne peut pas être gardé</translation>
    </message>
    <message>
        <source>Quotation marks that do not close: look at the line, confirm with Enter</source>
        <translation>Guillemets mal fermés&#xa0;: relisez la ligne, confirmez avec Entrée</translation>
    </message>
    <message>
        <source>More cells than columns: look at the line, confirm with Enter</source>
        <translation>Plus de cases que de colonnes&#xa0;: relisez la ligne, confirmez avec Entrée</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is a workbook. Nothing was changed. In Excel or LibreOffice, save it as CSV, then choose that file; or copy the table and paste it here.</source>
        <translation>C’est un classeur, pas un fichier CSV. Rien n’a changé. Dans Excel ou LibreOffice, enregistrez-le en CSV, puis choisissez ce fichier&#xa0;; ou copiez le tableau et collez-le ici.</translation>
    </message>
    <message>
        <source>This is no table of text. Nothing was changed. Choose a CSV file.</source>
        <translation>Ce fichier n’est pas un tableau de texte. Rien n’a changé. Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>A line of this file is longer than a million characters: it is no table. Nothing was changed.</source>
        <translation>Une ligne de ce fichier dépasse un million de caractères&#xa0;: ce n’est pas un tableau. Rien n’a changé.</translation>
    </message>
    <message>
        <source>More than 100,000 lines. Nothing was changed. Divide the file, then import it part by part.</source>
        <translation>Plus de 100 000 lignes. Rien n’a changé. Découpez le fichier, puis importez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>There is no line to import here. Nothing was changed.</source>
        <translation>Il n’y a aucune ligne à importer ici. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. Nothing was changed. Divide it, then import it part by part.</source>
        <translation>Ce fichier dépasse 100 Mo. Rien n’a changé. Découpez-le, puis importez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>Read as UTF-8, %1</source>
        <translation>Lu en UTF-8, %1</translation>
    </message>
    <message>
        <source>Read as UTF-16, %1</source>
        <translation>Lu en UTF-16, %1</translation>
    </message>
    <message>
        <source>Read as Windows-1252, %1</source>
        <translation>Lu en Windows-1252, %1</translation>
    </message>
    <message numerus="yes">
        <source>Two encodings in one file: read line by line (%n in Windows-1252), %1. Look at the accents</source>
        <translation>
            <numerusform>Deux encodages dans un fichier&#xa0;: lu ligne par ligne (%Ln en Windows-1252), %1. Regardez les accents</numerusform>
            <numerusform>Deux encodages dans un fichier&#xa0;: lu ligne par ligne (%Ln en Windows-1252), %1. Regardez les accents</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in it: write who was met, as 2 women 18-21</source>
        <translation>Personne dans cette rencontre&#xa0;: écrivez qui, par exemple 2 femmes 18-21</translation>
    </message>
    <message>
        <source>Nobody in it, and no column says who was met: choose one under “Columns”, or leave the line out</source>
        <translation>Personne dans cette rencontre, et aucune colonne ne dit qui&#xa0;: choisissez-en une sous «&#xa0;Colonnes&#xa0;», ou laissez la ligne de côté</translation>
    </message>
    <message>
        <source>Needed, and no column gives it: choose one under “Columns”, or leave the line out</source>
        <translation>Il le faut, et aucune colonne ne le donne&#xa0;: choisissez-en une sous «&#xa0;Colonnes&#xa0;», ou laissez la ligne de côté</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then go on.</source>
        <translation>Le disque est plein&#xa0;: libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>what stands under “%1” cannot be kept as it is.</source>
        <translation>ce qui est écrit sous «&#xa0;%1&#xa0;» ne peut pas être gardé tel quel.</translation>
    </message>
    <message>
        <source>what it says cannot be kept as it is.</source>
        <translation>ce qu’elle dit ne peut pas être gardé tel quel.</translation>
    </message>
    <message>
        <source>it is too long to be kept in one piece. Shorten its longest text.</source>
        <translation>elle est trop longue pour être gardée d’un bloc. Raccourcissez son texte le plus long.</translation>
    </message>
    <message>
        <source>your role does not allow it.</source>
        <translation>votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>something it names is no longer here.</source>
        <translation>quelque chose qu’elle nomme n’est plus ici.</translation>
    </message>
    <message>
        <source>These cells contradict each other: correct one of them</source>
        <translation>Ces cellules se contredisent&#xa0;: corrigez l’une d’elles</translation>
    </message>
    <message>
        <source>Who was met: gender</source>
        <translation>Personnes rencontrées&#xa0;: genre</translation>
    </message>
    <message>
        <source>Who was met: age</source>
        <translation>Personnes rencontrées&#xa0;: âge</translation>
    </message>
    <message>
        <source>Who was met: how many</source>
        <translation>Personnes rencontrées&#xa0;: nombre</translation>
    </message>
    <message>
        <source>The disk did not answer, or lets nothing be written: go on once more; if it happens again, call the coordination.</source>
        <translation>Le disque n’a pas répondu, ou ne laisse rien écrire&#xa0;: continuez encore une fois&#xa0;; si cela recommence, appelez la coordination.</translation>
    </message>
</context>
<context>
    <name>tp::ui::InvitationCheck</name>
    <message>
        <source>This code is well written.</source>
        <translation>Ce code est bien écrit.</translation>
    </message>
    <message>
        <source>The code begins with tp1: — copy all of it.</source>
        <translation>Le code commence par tp1: — copiez-le en entier.</translation>
    </message>
    <message>
        <source>Go on: the address comes first, then / and 25 letters and digits.</source>
        <translation>Continuez&#xa0;: d’abord l’adresse, puis / et 25 lettres et chiffres.</translation>
    </message>
    <message>
        <source>“%1” is never part of a code. Read group %2 again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est jamais dans un code. Relisez le groupe %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) still missing.</source>
        <translation>
            <numerusform>Il manque encore %Ln signe.</numerusform>
            <numerusform>Il manque encore %Ln signes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) too many.</source>
        <translation>
            <numerusform>%Ln signe de trop.</numerusform>
            <numerusform>%Ln signes de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>A character is wrong, or two have changed places. Read it again, group by group.</source>
        <translation>Un caractère est faux, ou deux ont été échangés. Relisez groupe par groupe.</translation>
    </message>
    <message>
        <source>This is the code of a recovery kit: it brings this person&apos;s laptop back.</source>
        <translation>C’est le code d’un kit de secours&#xa0;: il fait revenir le travail de la personne qui l’a fait.</translation>
    </message>
    <message>
        <source>The code of a recovery kit: type all of the sheet&apos;s signs, group by group.</source>
        <translation>Le code d’un kit de secours&#xa0;: tapez tous les signes de la feuille, groupe par groupe.</translation>
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
        <translation>Pour un nouveau membre de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>For another laptop of %1 (%2).</source>
        <translation>Pour un autre poste de %1 (%2).</translation>
    </message>
    <message>
        <source>It works once, until %1.</source>
        <translation>Ce code sert une seule fois, jusqu’au %1.</translation>
    </message>
    <message>
        <source>Install the program, open it, then type or scan this code. Choose your own passphrase: nobody else may know it.</source>
        <translation>Installez le programme, ouvrez-le, puis tapez ou scannez ce code. Choisissez votre propre phrase de passe&#xa0;: personne d’autre ne doit la connaître.</translation>
    </message>
    <message>
        <source>Hand this sheet over in person. Whoever uses the code first becomes the member: if it is lost, tell the person who made it.</source>
        <translation>Remettez cette feuille en main propre. Qui se sert du code en premier devient le membre&#xa0;: si elle est perdue, prévenez la personne qui l’a faite.</translation>
    </message>
</context>
<context>
    <name>tp::ui::InvitePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Faire le code</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Code d’invitation</translation>
    </message>
    <message>
        <source>The same code, to scan</source>
        <translation>Le même code, à scanner</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Il est remis</translation>
    </message>
    <message>
        <source>Code copied. Paste it where only the person reads it, then copy something else.</source>
        <translation>Code copié. Collez-le là où seule la personne le lira, puis copiez autre chose.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>The program makes a code. It works once, for 72 hours, and is shown only now: hand it over in person or read it out on the phone.</source>
        <translation>Le programme fait un code. Il sert une fois, pendant 72 heures, et n’est montré que maintenant&#xa0;: remettez-le en main propre ou dictez-le au téléphone.</translation>
    </message>
    <message>
        <source>Another laptop of %1</source>
        <translation>Un autre poste de %1</translation>
    </message>
    <message>
        <source>The code makes the laptop one more of %1, with the same roles. It works once, for 72 hours: use it on the new laptop, or hand it over in person.</source>
        <translation>Avec ce code, le poste devient un de ceux de %1, avec les mêmes rôles. Il sert une fois, pendant 72 heures&#xa0;: tapez-le sur le nouveau poste, ou remettez-le en main propre.</translation>
    </message>
    <message>
        <source>Works once, until %1. The program does not keep it: when this is closed, it is gone.</source>
        <translation>Sert une seule fois, jusqu’au %1. Le programme ne le garde pas&#xa0;: une fois fermé, il est perdu.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>invitation.pdf</source>
        <translation>invitation.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Enregistré. Imprimez-le, puis supprimez le fichier.</translation>
    </message>
</context>
<context>
    <name>tp::ui::JoinNotice</name>
    <message>
        <source>Join the pathways</source>
        <translation>Réunir les parcours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pathway(s) are under way, begun on %1: mostly on two computers that had not met. Joined, the first one goes on with all steps and phases; the other ends, and nothing is lost.</source>
        <translation>
            <numerusform>%Ln parcours est en cours, commencé le %1&#xa0;: le plus souvent sur deux ordinateurs qui ne s’étaient pas synchronisés. Réunis, le premier continue avec toutes les étapes et les phases&#xa0;; l’autre se termine, et rien n’est perdu.</numerusform>
            <numerusform>%Ln parcours sont en cours, commencés le %1&#xa0;: le plus souvent sur deux ordinateurs qui ne s’étaient pas synchronisés. Réunis, le premier continue avec toutes les étapes et les phases&#xa0;; l’autre se termine, et rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days</comment>
        <translation>%1 et le %2</translation>
    </message>
    <message>
        <source>Joined: one pathway goes on. The history of the other says what it was.</source>
        <translation>Réunis&#xa0;: un seul parcours continue. L’historique de l’autre dit ce qu’il était.</translation>
    </message>
</context>
<context>
    <name>tp::ui::KeptDrafts</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, whose</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Versions to choose from: %1</source>
        <translation>Versions à choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::KitPage</name>
    <message>
        <source>Make the recovery kit</source>
        <translation>Créer le kit de secours</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>It is in a safe place</source>
        <translation>Il est en lieu sûr</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de secours</translation>
    </message>
    <message>
        <source>You are the only administrator. If you lose your passphrase or this computer, only this sheet of paper opens the consortium again.</source>
        <translation>Il n’y a que vous pour administrer. Si vous perdez votre phrase de passe ou ce poste, seule cette feuille de papier rouvrira le consortium.</translation>
    </message>
    <message>
        <source>To keep on paper, in a locked cupboard</source>
        <translation>À garder sur papier, dans un placard fermé à clé</translation>
    </message>
    <message>
        <source>Code of the recovery kit</source>
        <translation>Code du kit de secours</translation>
    </message>
    <message>
        <source>Whoever holds this code can read what your structure can read. It is shown only now: the program does not keep it.</source>
        <translation>Qui détient ce code peut lire tout ce que lit votre structure. Il ne s’affiche que maintenant&#xa0;: le programme ne le garde pas.</translation>
    </message>
    <message>
        <source>Territoires Partagés — recovery kit</source>
        <translation>Territoires Partagés — kit de secours</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Créé le %1.</translation>
    </message>
    <message>
        <source>Keep this sheet in a locked cupboard, apart from the computers. It opens the consortium again when the administrator has lost the passphrase or the computer.</source>
        <translation>Gardez cette feuille dans un placard fermé à clé, loin des ordinateurs. Elle rouvre le consortium quand l’administration a perdu sa phrase de passe ou son poste.</translation>
    </message>
    <message>
        <source>To use it: on the locked computer, choose “Passphrase forgotten”, then type the code.</source>
        <translation>Pour s’en servir&#xa0;: sur le poste verrouillé, choisissez «&#xa0;Phrase oubliée&#xa0;», puis tapez le code.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Enregistrer le kit de secours</translation>
    </message>
    <message>
        <source>recovery-kit.pdf</source>
        <translation>kit-de-secours.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: whoever reads it holds the keys.</source>
        <translation>Enregistré. Imprimez-le, puis supprimez le fichier&#xa0;: qui le lit détient les clés.</translation>
    </message>
    <message>
        <source>Go on without a recovery kit?</source>
        <translation>Continuer sans kit de secours&#xa0;?</translation>
    </message>
    <message>
        <source>If your passphrase or this computer is lost, nobody will be able to invite anybody or change any role again. You can make the kit at any time; until then the window will remind you.</source>
        <translation>Si votre phrase de passe ou ce poste est perdu, plus personne ne pourra inviter ni changer un rôle. Vous pouvez créer le kit à tout moment&#xa0;; d’ici là, la fenêtre vous le rappellera.</translation>
    </message>
    <message>
        <source>Go on without a kit</source>
        <translation>Continuer sans kit</translation>
    </message>
    <message>
        <source>The consortium has a kit, or a second administrator. You can make another kit, for another cupboard.</source>
        <translation>Le consortium a déjà un kit, ou une seconde personne pour l’administrer. Vous pouvez créer un autre kit, pour un autre placard.</translation>
    </message>
    <message>
        <source>This kit is for %1.</source>
        <comment>a structure</comment>
        <translation>Ce kit est celui de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New computer: type this code in the first window.</source>
        <translation>Nouvel ordinateur&#xa0;: tapez ce code dans la première fenêtre.</translation>
    </message>
    <message>
        <source>A kit was made on this computer, and nobody has said that its paper is put away. If it is, say so; if the paper is lost, make another one and withdraw the lost one in the list of structures.</source>
        <translation>Un kit a été fait sur ce poste, et personne n’a dit que sa feuille est rangée. Si elle l’est, dites-le&#xa0;; si elle est perdue, faites-en une autre et retirez la perdue dans la liste des structures.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Labels</name>
    <message>
        <source>Outreach worker</source>
        <translation>Référent·e</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>%1: %2 characters, and %3 at most are kept. Nothing is lost: shorten it.</source>
        <translation>%1&#xa0;: %2 caractères, %3 au plus sont gardés. Rien n’est perdu&#xa0;: raccourcissez.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Lanes</name>
    <message>
        <source>Steps over time</source>
        <translation>Étapes dans le temps</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent·e</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>tp::ui::LengthenForm</name>
    <message>
        <source>Lengthen the series</source>
        <translation>Prolonger la série</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>The sessions added are like the last one: %1. Who is signed up there is not signed up again.</source>
        <translation>Les séances ajoutées sont comme la dernière&#xa0;: %1. Les personnes qui y sont inscrites ne sont pas réinscrites.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) more.</source>
        <translation>
            <numerusform>%Ln séance de plus.</numerusform>
            <numerusform>%Ln séances de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a day after the last session.</source>
        <translation>Indiquez un jour après la dernière séance.</translation>
    </message>
    <message>
        <source>No more at once: the last one is on %1. Lengthen the series again to go on.</source>
        <translation>Pas davantage en une fois&#xa0;: la dernière est le %1. Prolongez encore la série pour aller plus loin.</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept, and comes back with the form.</source>
        <translation>Pas encore enregistré. Ce que vous avez tapé est gardé, et reviendra avec le formulaire.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>tp::ui::LineEditor</name>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>DD/MM/YYYY HH:MM</source>
        <translation>JJ/MM/AAAA HH:MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>%1: write a date and a time like 27/11/2026 14:30.</source>
        <translation>%1&#xa0;: écrivez une date et une heure comme 27/11/2026 14:30.</translation>
    </message>
    <message>
        <source>%1: write a number.</source>
        <translation>%1&#xa0;: écrivez un nombre.</translation>
    </message>
    <message>
        <source>%1: write a date like 27/11/2026, or a word like tomorrow or Monday.</source>
        <translation>%1&#xa0;: écrivez une date comme 27/11/2026, ou un mot comme demain ou lundi.</translation>
    </message>
    <message>
        <source>%1: %2 has not come yet by this computer’s clock. If it is right, save again.</source>
        <translation>%1&#xa0;: %2 n’est pas encore arrivé d’après l’horloge de ce poste. Si c’est juste, enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Guests and other professionals. Everybody reads it: no participant&apos;s name.</source>
        <translation>Invité·e·s et autres professionnel·le·s. Tout le monde le lit&#xa0;: aucun nom de participant·e.</translation>
    </message>
</context>
<context>
    <name>tp::ui::LockCard</name>
    <message>
        <source>Open with the computer&apos;s keychain</source>
        <translation>Ouvrir avec le trousseau de l’ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without a key or a click</source>
        <translation>
            <numerusform>%Ln minute sans touche ni clic</numerusform>
            <numerusform>%Ln minutes sans touche ni clic</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>This laptop locks after</source>
        <translation>Ce poste se verrouille après</translation>
    </message>
    <message>
        <source>This computer has no keychain the program can use.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>Faster, a little less safe: whoever opens your session of the computer opens the program too. Never after Ctrl+L, nor 12 hours after the passphrase was last typed. The keychain never holds the passphrase.</source>
        <translation>Plus rapide, un peu moins sûr&#xa0;: qui ouvre votre session de l’ordinateur ouvre aussi le programme. Jamais après Ctrl+L, ni 12 heures après la dernière phrase tapée. Le trousseau ne contient jamais la phrase.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain did not answer. Nothing was changed.</source>
        <translation>Le trousseau de l’ordinateur n’a pas répondu. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>tp::ui::MainWindow</name>
    <message>
        <source>First open the file it is about, then ask for “%1” again.</source>
        <translation>D’abord, ouvrez le dossier concerné, puis redemandez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not possible here now.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible ici pour l’instant.</translation>
    </message>
</context>
<context>
    <name>tp::ui::MapLegend</name>
    <message>
        <source>Legend: the larger and darker a circle, the more encounters. %1</source>
        <translation>Légende&#xa0;: plus un cercle est grand et foncé, plus il y a de rencontres. %1</translation>
    </message>
    <message>
        <source>The area of a circle is the number of encounters.</source>
        <translation>La surface d’un cercle est le nombre de rencontres.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
</context>
<context>
    <name>tp::ui::MemberPanel</name>
    <message>
        <source>It will receive nothing more. What it has sent stays. What it has not sent will not be accepted: only a rescue file brings that back. What it has already received stays readable to whoever opens it.</source>
        <translation>Il ne recevra plus rien. Ce qu’il a envoyé reste. Ce qu’il n’a pas envoyé ne sera plus accepté&#xa0;: seul un fichier de secours le rend. Ce qu’il a déjà reçu reste lisible pour qui l’ouvre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add a laptop</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Donner ces rôles</translation>
    </message>
    <message>
        <source>Changes structure…</source>
        <translation>Change de structure…</translation>
    </message>
    <message>
        <source>Leaves the consortium…</source>
        <translation>Quitte le consortium…</translation>
    </message>
    <message>
        <source>Remove this laptop</source>
        <translation>Retirer ce poste</translation>
    </message>
    <message>
        <source>Add my other laptop</source>
        <translation>Ajouter mon autre poste</translation>
    </message>
    <message>
        <source>This laptop was removed. It receives nothing and sends nothing more.</source>
        <translation>Ce poste a été retiré. Il ne reçoit et n’envoie plus rien.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invité par</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Erasures due</source>
        <translation>Effacements dus</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Aussi à</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rôles de %1</translation>
    </message>
    <message>
        <source>Change the role of %1?</source>
        <translation>Changer le rôle de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Take every role from %1 here?</source>
        <translation>Retirer tout rôle ici à %1&#xa0;?</translation>
    </message>
    <message>
        <source>From now on: %1. What was written before stays as it is.</source>
        <translation>Désormais&#xa0;: %1. Ce qui était écrit reste tel quel.</translation>
    </message>
    <message>
        <source>Without a role here, this person reads and writes nothing more of the structure.</source>
        <translation>Sans rôle ici, cette personne ne lit et n’écrit plus rien de la structure.</translation>
    </message>
    <message>
        <source>Change 1 role</source>
        <translation>Changer 1 rôle</translation>
    </message>
    <message>
        <source>Role changed.</source>
        <translation>Rôle changé.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>This is the laptop you are using. %1</source>
        <translation>C’est le poste dont vous vous servez. %1</translation>
    </message>
    <message>
        <source>Remove 1 laptop</source>
        <translation>Retirer 1 poste</translation>
    </message>
    <message>
        <source>%1 is removed. It receives nothing more.</source>
        <translation>%1 est retiré. Il ne reçoit plus rien.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::MembersModel</name>
    <message>
        <source>%1 (twice)</source>
        <translation>%1 (deux fois)</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>Whoever reads the file</source>
        <translation>Qui lit le dossier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi·e par</translation>
    </message>
    <message>
        <source>Delegate by</source>
        <translation>Délégué·e par</translation>
    </message>
    <message>
        <source>Name seen by</source>
        <translation>Nom vu par</translation>
    </message>
</context>
<context>
    <name>tp::ui::MembersTab</name>
    <message>
        <source>Members and laptops</source>
        <translation>Membres et postes</translation>
    </message>
</context>
<context>
    <name>tp::ui::MinutesSheet</name>
    <message>
        <source>Who was there</source>
        <translation>Structures et représentants</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représentée par</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>What the participants proposed, and what is answered</source>
        <translation>Ce que les participants ont proposé, et la réponse donnée</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>structure, its analysis</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Compte rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Ordre du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Minutes kept by</source>
        <translation>Compte rendu tenu par</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Milestones that were late</source>
        <translation>Jalons en retard</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation>Autres points</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>The words stand below the table.</source>
        <translation>Le texte est sous le tableau.</translation>
    </message>
    <message>
        <source>%1 (written after the vote)</source>
        <translation>%1 (écrite après le vote)</translation>
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
        <translation>%1 (annulée)</translation>
    </message>
    <message>
        <source>%1: no session</source>
        <translation>%1&#xa0;: aucune séance</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, sessions</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::MonthView</name>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln autre</numerusform>
            <numerusform>+ %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions of the month</source>
        <translation>Séances du mois</translation>
    </message>
</context>
<context>
    <name>tp::ui::NavButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A page, and how many things wait there: &quot;Today: 3&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::NetworkCard</name>
    <message>
        <source>Try the connection</source>
        <translation>Essayer la connexion</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Aucun&#xa0;: droit au serveur</translation>
    </message>
    <message>
        <source>By hand, SOCKS 5</source>
        <translation>À la main, SOCKS 5</translation>
    </message>
    <message>
        <source>By hand, HTTP</source>
        <translation>À la main, HTTP</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire (proxy)</translation>
    </message>
    <message>
        <source>Server of the consortium</source>
        <translation>Serveur du consortium</translation>
    </message>
    <message>
        <source>Its key begins with</source>
        <translation>Sa clé commence par</translation>
    </message>
    <message>
        <source>Address and key were fixed when this laptop joined. It refuses a server with another key; only an administrator moves the consortium to another one.</source>
        <translation>L’adresse et la clé ont été fixées à l’arrivée de ce poste. Il refuse un serveur qui a une autre clé&#xa0;; seule l’administration peut changer de serveur.</translation>
    </message>
    <message>
        <source>Name or address of the proxy</source>
        <translation>Nom ou adresse du proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Write the name of the proxy and its port. Until then nothing changes.</source>
        <translation>Écrivez le nom du proxy et son port. D’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>The server answers, and it knows this laptop.</source>
        <translation>Le serveur répond, et il connaît ce poste.</translation>
    </message>
    <message>
        <source>It may be the proxy: look at its name and port above.</source>
        <translation>C’est peut-être le proxy&#xa0;: vérifiez son nom et son port ci-dessus.</translation>
    </message>
    <message>
        <source>Stopped. The server has not answered.</source>
        <translation>Arrêté. Le serveur n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>tp::ui::NewPerson</name>
    <message>
        <source>Only your structure can read this file, until you share it.</source>
        <translation>Seule votre structure peut lire ce dossier, tant que vous ne le partagez pas.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Créer le dossier</translation>
    </message>
</context>
<context>
    <name>tp::ui::NotInList</name>
    <message>
        <source>The encounter shown is not in the list as it is filtered.</source>
        <translation>La rencontre affichée n’est pas dans la liste telle qu’elle est filtrée.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The outing shown is not in the list as it is filtered.</source>
        <translation>La sortie affichée n’est pas dans la liste telle qu’elle est filtrée.</translation>
    </message>
</context>
<context>
    <name>tp::ui::NotedList</name>
    <message>
        <source>Noted today</source>
        <translation>Déjà noté aujourd’hui</translation>
    </message>
</context>
<context>
    <name>tp::ui::NotedModel</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an encounter</comment>
        <translation>Envoyée</translation>
    </message>
</context>
<context>
    <name>tp::ui::NoticeCard</name>
    <message>
        <source>The information notice has not been given yet.</source>
        <translation>La notice d’information n’a pas encore été donnée.</translation>
    </message>
    <message>
        <source>Information given on %1</source>
        <translation>Information donnée le %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation>Opposition du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Information and objection</source>
        <translation>Information et opposition</translation>
    </message>
    <message>
        <source>Everybody whose file this is has been told so: what is noted, why, who reads it, and how to object.</source>
        <translation>Chaque personne qui a un dossier le sait&#xa0;: ce qui est noté, pourquoi, qui le lit et comment s’y opposer.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Enregistré sur ce poste.</translation>
    </message>
    <message>
        <source>Note that it was given</source>
        <translation>Noter qu’elle a été donnée</translation>
    </message>
    <message>
        <source>Note an objection</source>
        <translation>Noter une opposition</translation>
    </message>
    <message>
        <source>Change the information and the objection</source>
        <translation>Modifier l’information et l’opposition</translation>
    </message>
    <message>
        <source>Notice to give (PDF)…</source>
        <translation>Notice à remettre (PDF)…</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Enregistrer la notice</translation>
    </message>
    <message>
        <source>notice.pdf</source>
        <translation>notice.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Notice saved. Once it is given, note it here with its version, %1.</source>
        <translation>Notice enregistrée. Une fois remise, notez-le ici avec sa version, %1.</translation>
    </message>
</context>
<context>
    <name>tp::ui::NoticeSheet</name>
    <message>
        <source>Information about your file</source>
        <translation>Information sur votre dossier</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Version of this notice</source>
        <translation>Version de cette notice</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>The name you choose, how to reach you, what you tell us of your situation, what was agreed with you and what became of it. You need not say anything you do not want to say.</source>
        <translation>Le nom que vous choisissez, comment vous joindre, ce que vous nous dites de votre situation, ce qui a été convenu avec vous et ce qu’il en est advenu. Vous n’êtes pas obligé·e de dire ce que vous ne voulez pas dire.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>To find you again, to keep what was agreed, to work together where several people accompany you, and to count without names what the teams do.</source>
        <translation>Pour vous retrouver, garder ce qui a été convenu, travailler ensemble quand plusieurs personnes vous accompagnent, et compter sans les noms ce que font les équipes.</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>The members of the structure named above, whoever accompanies you. Another structure reads it only where your file was shared with it; ask, and you are told which ones. Everything is encrypted: the server cannot read it.</source>
        <translation>Les membres de la structure nommée ci-dessus, quelle que soit la personne qui vous accompagne. Une autre structure ne le lit que si votre dossier a été partagé avec elle&#xa0;; demandez, on vous dira lesquelles. Tout est chiffré&#xa0;: le serveur ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>See what is noted about you, and have it corrected.</source>
        <translation>Voir ce qui est noté sur vous, et le faire corriger.</translation>
    </message>
    <message>
        <source>Object, to everything or to one thing, and ask for your file to be erased.</source>
        <translation>Vous opposer, à tout ou à une chose, et demander l’effacement de votre dossier.</translation>
    </message>
    <message>
        <source>Say no: it takes nothing away from you, and you are met all the same.</source>
        <translation>Dire non&#xa0;: cela ne vous enlève rien, nous vous rencontrerons quand même.</translation>
    </message>
    <message>
        <source>Complain to the CNIL: www.cnil.fr.</source>
        <translation>Saisir la CNIL&#xa0;: www.cnil.fr.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Tell whoever gave you this sheet, or the structure named above. No reason is needed.</source>
        <translation>Dites-le à la personne qui vous a remis cette feuille, ou à la structure nommée ci-dessus. Aucune raison n’est demandée.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Imprimé le %1.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ObstaclePicture</name>
    <message>
        <source>Obstacles</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Dashed: %1</source>
        <translation>Pointillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filled: %1</source>
        <translation>Plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Va mieux</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>No change between these two days.</source>
        <translation>Pas de changement entre ces deux dates.</translation>
    </message>
    <message>
        <source>No obstacle noted.</source>
        <translation>Aucun frein noté.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Obstacles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Va mieux</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an obstacle, how heavy</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>an obstacle, how heavy before and now</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>tp::ui::OutingChoice</name>
    <message>
        <source>No outing</source>
        <translation>Aucune sortie</translation>
    </message>
</context>
<context>
    <name>tp::ui::OutingFilters</name>
    <message>
        <source>Team, place, what was kept…</source>
        <translation>Équipe, lieu, mots du bilan…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>All structures</source>
        <translation>Toutes les structures</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Search in the outings</source>
        <translation>Rechercher dans les sorties</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
</context>
<context>
    <name>tp::ui::OutingPanel</name>
    <message>
        <source>Begin an outing</source>
        <translation>Commencer une sortie</translation>
    </message>
    <message>
        <source>Begin the outing</source>
        <translation>Commencer la sortie</translation>
    </message>
    <message>
        <source>Note a place</source>
        <translation>Noter un lieu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Observation saved on this computer.</source>
        <translation>Observation enregistrée sur ce poste.</translation>
    </message>
    <message>
        <source>End the outing</source>
        <translation>Terminer la sortie</translation>
    </message>
    <message>
        <source>Outing ended. Its recap can be printed.</source>
        <translation>Sortie terminée. Son bilan peut être imprimé.</translation>
    </message>
    <message>
        <source>Change the outing</source>
        <translation>Modifier la sortie</translation>
    </message>
    <message>
        <source>Outing saved on this computer.</source>
        <translation>Sortie enregistrée sur ce poste.</translation>
    </message>
    <message>
        <source>An outing cannot end before it began. Nothing is lost: correct one of the two times.</source>
        <translation>Une sortie ne peut pas finir avant d’avoir commencé. Rien n’est perdu&#xa0;: corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>The outing is back.</source>
        <translation>La sortie est de retour.</translation>
    </message>
    <message>
        <source>Save the recap</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>outing-%1.pdf</source>
        <translation>sortie-%1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Recap as PDF</source>
        <translation>Bilan en PDF</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%Ln rencontre</numerusform>
            <numerusform>%Ln rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) met</source>
        <translation>
            <numerusform>%Ln personne rencontrée</numerusform>
            <numerusform>%Ln personnes rencontrées</numerusform>
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
        <translation>Sortie commencée. Ce que vous notez s’y ajoute tout seul.</translation>
    </message>
    <message>
        <source>Change the observation</source>
        <translation>Modifier l’observation</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>An outing begins now, or has begun. Nothing is lost: give the time it began.</source>
        <translation>Une sortie commence maintenant, ou a commencé. Rien n’est perdu&#xa0;: donnez l’heure où elle a commencé.</translation>
    </message>
    <message>
        <source>Print a name?</source>
        <translation>Imprimer un nom&#xa0;?</translation>
    </message>
    <message>
        <source>The recap would show: %1. It leaves the program as paper does. To take the name out, change the outing or the observation.</source>
        <translation>Le bilan montrerait&#xa0;: %1. Il sort du logiciel, comme tout papier. Pour ôter le nom, modifiez la sortie ou l’observation.</translation>
    </message>
    <message>
        <source>Print it all the same</source>
        <translation>Imprimer quand même</translation>
    </message>
    <message>
        <source>Recap saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Bilan enregistré. Ce fichier n’est pas protégé&#xa0;: gardez-le là où seuls ceux qui en ont besoin peuvent le lire.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Places, observations and what is to be kept are printed in the recap: name nobody here.</source>
        <translation>Les lieux, les observations et ce qu’il faut retenir sont imprimés dans le bilan&#xa0;: n’y nommez personne.</translation>
    </message>
    <message>
        <source>Delete the observation</source>
        <translation>Supprimer l’observation</translation>
    </message>
    <message>
        <source>Observation deleted.</source>
        <translation>Observation supprimée.</translation>
    </message>
    <message>
        <source>The observation is back.</source>
        <translation>L’observation est de retour.</translation>
    </message>
    <message>
        <source>Outing deleted, with its observations. Its encounters stay.</source>
        <translation>Sortie supprimée, avec ses observations. Ses rencontres restent.</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept, and comes back with the form.</source>
        <translation>Pas encore enregistré. Ce que vous avez tapé est gardé, et reviendra avec le formulaire.</translation>
    </message>
    <message>
        <source>List them: %1</source>
        <translation>Les voir en liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Join the outing</source>
        <translation>Rejoindre la sortie</translation>
    </message>
    <message>
        <source>Leave the outing</source>
        <translation>Quitter la sortie</translation>
    </message>
    <message>
        <source>It goes on for the others; what you note is no longer added to it.</source>
        <translation>Elle continue pour les autres&#xa0;; ce que vous notez ne s’y ajoute plus.</translation>
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
        <translation>Sortie du %1, depuis %2</translation>
    </message>
    <message>
        <source>Outing of %1, %2 to %3</source>
        <translation>Sortie du %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Outing joined. What you note is added to it by itself.</source>
        <translation>Sortie rejointe. Ce que vous notez s’y ajoute tout seul.</translation>
    </message>
    <message>
        <source>Outing left. It goes on for the others.</source>
        <translation>Sortie quittée. Elle continue pour les autres.</translation>
    </message>
</context>
<context>
    <name>tp::ui::OutingsTab</name>
    <message>
        <source>Begin an outing</source>
        <translation>Commencer une sortie</translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>No outing yet.</source>
        <translation>Pas encore de sortie.</translation>
    </message>
    <message>
        <source>An outing gathers what a team notes between leaving and coming back: encounters join it by themselves, places can be described, and its recap prints.</source>
        <translation>Une sortie rassemble ce qu’une équipe note entre le départ et le retour&#xa0;: les rencontres la rejoignent d’elles-mêmes, les lieux peuvent être décrits, et son bilan s’imprime.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>List of outings</source>
        <translation>Liste des sorties</translation>
    </message>
    <message>
        <source>Outing under way since %1</source>
        <translation>Sortie en cours depuis %1</translation>
    </message>
    <message>
        <source>No outing like that.</source>
        <translation>Aucune sortie de ce genre.</translation>
    </message>
    <message>
        <source>Take the filters off to see the others.</source>
        <translation>Retirez les filtres pour voir les autres.</translation>
    </message>
</context>
<context>
    <name>tp::ui::PaperSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::ParticipantsTab</name>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Sessions of the participants&apos; committee</source>
        <translation>Séances du comité de participants</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Pas encore de séance.</translation>
    </message>
    <message>
        <source>Plan the first one: the delegates of the groups bring what their groups propose.</source>
        <translation>Prévoyez la première&#xa0;: les délégué·e·s y apportent ce que proposent leurs groupes.</translation>
    </message>
    <message>
        <source>No proposal here.</source>
        <translation>Pas encore de proposition.</translation>
    </message>
    <message>
        <source>Note an idea, even a short one.</source>
        <translation>Notez une idée, même courte.</translation>
    </message>
    <message>
        <source>Proposals shown</source>
        <translation>Propositions montrées</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Search for a proposal</source>
        <translation>Chercher une proposition</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>proposals waiting, sessions to conclude</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) waiting for a session</source>
        <translation>
            <numerusform>%Ln proposition en attente d’une séance</numerusform>
            <numerusform>%Ln propositions en attente d’une séance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to conclude</source>
        <translation>
            <numerusform>%Ln relevé à émettre</numerusform>
            <numerusform>%Ln relevés à émettre</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is found.</source>
        <translation>Aucune séance de ce genre.</translation>
    </message>
    <message>
        <source>Other words, or all sessions in the box above.</source>
        <translation>Essayez d’autres mots, ou toutes les séances dans la liste au-dessus.</translation>
    </message>
    <message>
        <source>Search for a session</source>
        <translation>Chercher une séance</translation>
    </message>
    <message>
        <source>Sessions shown</source>
        <translation>Séances affichées</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>To conclude</source>
        <translation>À conclure</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulées</translation>
    </message>
</context>
<context>
    <name>tp::ui::PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>En proposer une</translation>
    </message>
    <message>
        <source>Passphrase of today, or the code of a recovery kit</source>
        <translation>Phrase d’aujourd’hui, ou code d’un kit de secours</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nouvelle, encore une fois</translation>
    </message>
    <message>
        <source>This is not the same phrase.</source>
        <translation>Ce n’est pas la même phrase.</translation>
    </message>
    <message>
        <source>The passphrase of today is another one. Nothing was changed.</source>
        <translation>La phrase d’aujourd’hui est une autre. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This kit does not open this computer. Nothing was changed.</source>
        <translation>Ce kit n’ouvre pas ce poste. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Passphrase changed. The old one no longer opens this laptop.</source>
        <translation>Phrase de passe changée. L’ancienne n’ouvre plus ce poste.</translation>
    </message>
    <message>
        <source>Nobody else knows it; the recovery kits go on opening this laptop.</source>
        <translation>Personne d’autre ne la connaît&#xa0;; les kits de secours ouvrent toujours ce poste.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement de la phrase de passe…</translation>
    </message>
</context>
<context>
    <name>tp::ui::PastedTable</name>
    <message>
        <source>This is a table, not a name: bring it in with “Import a table” (Ctrl+K).</source>
        <translation>C’est un tableau, pas un nom&#xa0;: passez par «&#xa0;Importer un tableau&#xa0;» (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>tp::ui::PathwaySheet</name>
    <message>
        <source>%1: %2</source>
        <comment>day, phase</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the person wishes</source>
        <translation>Ce que la personne souhaite</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Printed on %1. This sheet holds personal data: keep it where only those who need it can read it.</source>
        <translation>Imprimé le %1. Cette feuille contient des données personnelles&#xa0;: gardez-la là où seuls ceux qui en ont besoin peuvent la lire.</translation>
    </message>
    <message>
        <source>The pathway of %1</source>
        <translation>Le parcours de %1</translation>
    </message>
    <message>
        <source>Sessions to come</source>
        <translation>Séances à venir</translation>
    </message>
</context>
<context>
    <name>tp::ui::PathwayStory</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Partners and elsewhere</source>
        <translation>Partenaires et ailleurs</translation>
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
        <translation>prochaine étape&#xa0;: %1, le %2</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>%1, two versions</source>
        <comment>step</comment>
        <translation>%1, deux versions</translation>
    </message>
    <message>
        <source>%1, since a day that nobody noted</source>
        <translation>%1, depuis une date que personne n’a notée</translation>
    </message>
</context>
<context>
    <name>tp::ui::PathwayView</name>
    <message>
        <source>The pathway of %1</source>
        <translation>Le parcours de %1</translation>
    </message>
    <message>
        <source>Begin the pathway</source>
        <translation>Commencer le parcours</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Reprendre le parcours</translation>
    </message>
    <message>
        <source>Nothing noted yet of what the person wishes.</source>
        <translation>Rien de noté pour l’instant sur ce que la personne souhaite.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <comment>day, note</comment>
        <translation>depuis le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the phase “%1”</source>
        <translation>Modifier la phase «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No phase yet.</source>
        <translation>Pas encore de phase.</translation>
    </message>
    <message>
        <source>The pathway has begun.</source>
        <translation>Le parcours est commencé.</translation>
    </message>
    <message>
        <source>The pathway has ended. It stays, and can begin again.</source>
        <translation>Le parcours est terminé. Il reste, et peut reprendre.</translation>
    </message>
    <message>
        <source>Change the phase</source>
        <translation>Modifier la phase</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nouvelle phase</translation>
    </message>
    <message>
        <source>See over time</source>
        <translation>Voir dans le temps</translation>
    </message>
    <message>
        <source>See as a table</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée montrée</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The pathway as a PDF, A4 landscape</source>
        <translation>Le parcours en PDF, A4 paysage</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>End the pathway</source>
        <translation>Terminer le parcours</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>Pas encore d’étape.</translation>
    </message>
    <message>
        <source>Propose a first attempt, in any structure.</source>
        <translation>Proposez un premier essai, dans n’importe quelle structure.</translation>
    </message>
    <message>
        <source>Filled: done or under way · dashed: planned · arrow: tried again elsewhere. + and − zoom, Page Up and Page Down move, Home shows everything.</source>
        <translation>Plein&#xa0;: fait ou en cours · tirets&#xa0;: prévu · flèche&#xa0;: nouvel essai. + et − rapprochent ou éloignent, Page préc. et Page suiv. déplacent, Début montre tout.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>Liste des étapes</translation>
    </message>
    <message>
        <source>No pathway yet.</source>
        <translation>Pas encore de parcours.</translation>
    </message>
    <message>
        <source>It begins with a first meeting, and can end and begin again: nothing is lost.</source>
        <translation>Il commence avec une première rencontre, peut se terminer et reprendre&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>Change the wishes</source>
        <translation>Modifier les souhaits</translation>
    </message>
    <message>
        <source>What the person wishes</source>
        <translation>Ce que la personne souhaite</translation>
    </message>
    <message>
        <source>Another phase</source>
        <translation>Autre phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Enregistré sur ce poste.</translation>
    </message>
    <message>
        <source>Pathway saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Parcours enregistré. Le fichier n’est pas protégé&#xa0;: gardez-le là où seuls ceux qui en ont besoin peuvent le lire.</translation>
    </message>
    <message>
        <source>Save the pathway</source>
        <translation>Enregistrer le parcours</translation>
    </message>
    <message>
        <source>pathway.pdf</source>
        <translation>parcours.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the phase “%1”</source>
        <translation>Historique de la phase «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note the way out…</source>
        <translation>Fin du programme…</translation>
    </message>
    <message>
        <source>History of the pathway</source>
        <translation>Historique du parcours</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right move a planned step by a week, with Shift by a day.</source>
        <translation>Ctrl+Gauche et Ctrl+Droite déplacent une étape prévue d’une semaine, avec Maj d’un jour.</translation>
    </message>
    <message>
        <source>Planned step: a week earlier</source>
        <translation>Étape prévue&#xa0;: une semaine plus tôt</translation>
    </message>
    <message>
        <source>Planned step: a week later</source>
        <translation>Étape prévue&#xa0;: une semaine plus tard</translation>
    </message>
    <message>
        <source>Planned step: a day earlier</source>
        <translation>Étape prévue&#xa0;: un jour plus tôt</translation>
    </message>
    <message>
        <source>Planned step: a day later</source>
        <translation>Étape prévue&#xa0;: un jour plus tard</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Change the pathway</source>
        <translation>Modifier le parcours</translation>
    </message>
    <message>
        <source>Earlier pathways</source>
        <translation>Parcours précédents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>years of an earlier pathway, what was noted</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>Change the pathway of %1</source>
        <comment>years</comment>
        <translation>Modifier le parcours de %1</translation>
    </message>
    <message>
        <source>History of the pathway of %1</source>
        <comment>years</comment>
        <translation>Historique du parcours de %1</translation>
    </message>
    <message>
        <source>Sessions to come</source>
        <translation>Séances à venir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the session: %1</source>
        <translation>Ouvrir la séance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::PathwaysPage</name>
    <message>
        <source>Pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Those I follow</source>
        <translation>Ceux que j’accompagne</translation>
    </message>
    <message>
        <source>All I can read</source>
        <translation>Tous ceux que je peux lire</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>List of pathways</source>
        <translation>Liste des parcours</translation>
    </message>
    <message>
        <source>No pathway here.</source>
        <translation>Aucun parcours ici.</translation>
    </message>
    <message>
        <source>It begins in a person&apos;s file: open it, then “Pathway”.</source>
        <translation>Il commence dans le dossier d’une personne&#xa0;: ouvrez-le, puis «&#xa0;Parcours&#xa0;».</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pathway(s), by phase; who has waited longest stands first.</source>
        <translation>
            <numerusform>%Ln parcours, par phase&#xa0;; qui attend depuis le plus longtemps vient d’abord.</numerusform>
            <numerusform>%Ln parcours, par phase&#xa0;; qui attend depuis le plus longtemps vient d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person or a referent</source>
        <translation>Une personne ou un référent</translation>
    </message>
    <message>
        <source>Search for a pathway</source>
        <translation>Chercher un parcours</translation>
    </message>
    <message numerus="yes">
        <source>There are too many to show all: the %Ln oldest one(s) are left out.</source>
        <translation>
            <numerusform>Ils sont trop nombreux pour tous les afficher&#xa0;: le plus ancien n’y est pas.</numerusform>
            <numerusform>Ils sont trop nombreux pour tous les afficher&#xa0;: les %Ln plus anciens n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>See all the pathways I can read</source>
        <translation>Voir tous les parcours que je peux lire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other pathway(s) that you can read.</source>
        <translation>
            <numerusform>%Ln autre parcours que vous pouvez lire.</numerusform>
            <numerusform>%Ln autres parcours que vous pouvez lire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonFile</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note an encounter</source>
        <translation>Noter une rencontre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>History of every field</source>
        <translation>Historique de chaque champ</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Last encounter</source>
        <translation>Dernière rencontre</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>En retard depuis le %1</translation>
    </message>
    <message>
        <source>Nothing more than the name. It is enough.</source>
        <translation>Rien de plus que le nom. Cela suffit.</translation>
    </message>
    <message>
        <source>File saved on this computer.</source>
        <translation>Dossier enregistré sur ce poste.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>You are the referent now.</source>
        <translation>Vous êtes maintenant référent·e.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Situation and obstacles</source>
        <translation>Situation et freins</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Ajouter un rappel</translation>
    </message>
    <message>
        <source>Note the situation</source>
        <translation>Noter la situation</translation>
    </message>
    <message>
        <source>Become the referent</source>
        <translation>Devenir référent·e</translation>
    </message>
    <message>
        <source>Hand over to another referent…</source>
        <translation>Proposer la passation à un autre référent…</translation>
    </message>
    <message>
        <source>Leave the programme…</source>
        <translation>Fin du programme…</translation>
    </message>
    <message>
        <source>The same person has another file…</source>
        <translation>La même personne a un autre dossier…</translation>
    </message>
    <message>
        <source>Print a summary…</source>
        <translation>Imprimer un résumé…</translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation>Résumé en PDF…</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>Comparer deux dates</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Summary saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Résumé enregistré. Le fichier n’est pas protégé&#xa0;: gardez-le là où seules les personnes concernées peuvent le lire.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>file.pdf</source>
        <translation>dossier.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print a summary</source>
        <translation>Imprimer un résumé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Change what is known</source>
        <translation>Modifier ce que l’on sait</translation>
    </message>
    <message>
        <source>Sign up for a session…</source>
        <translation>Inscrire à une séance…</translation>
    </message>
    <message>
        <source>Refer to somebody…</source>
        <translation>Orienter…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Phase of the pathway</source>
        <translation>Phase du parcours</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln encounter(s)</source>
        <translation>
            <numerusform>%Ln rencontre</numerusform>
            <numerusform>%Ln rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, number of encounters</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody else follows this person since: nothing changes.</source>
        <translation>Quelqu’un d’autre suit cette personne depuis&#xa0;: rien ne change.</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonGroups</name>
    <message>
        <source>%1, since %2</source>
        <comment>group, day</comment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>%1 · delegate</source>
        <comment>group</comment>
        <translation>%1 · délégué·e</translation>
    </message>
    <message>
        <source>%1 · delegate since %2</source>
        <comment>group, day</comment>
        <translation>%1 · délégué·e depuis le %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonPicker</name>
    <message>
        <source>%1, unnamed</source>
        <extracomment>Unnamed people: &quot;2 men&quot; + &quot;18–21&quot;</extracomment>
        <translation>%1, sans nom</translation>
    </message>
    <message>
        <source>A name, a nickname, or 2m 18-21</source>
        <translation>Un nom, un surnom, ou 2h 18-21</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>a file not shared with you</source>
        <translation>un dossier non partagé avec vous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>born in %1</source>
        <translation>né·e en %1</translation>
    </message>
    <message>
        <source>met on %1</source>
        <translation>vu·e le %1</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>pas encore de rencontre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Arrows choose, Enter takes, Esc closes</source>
        <translation>Les flèches choisissent, Entrée prend, Échap ferme</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a nickname is enough</source>
        <translation>un surnom suffit</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Unnamed people: type for example 2m 18-21</source>
        <translation>Personnes sans nom&#xa0;: tapez par exemple 2h 18-21</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau dossier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <translation>peut-être&#xa0;: %1</translation>
    </message>
    <message>
        <source>From 1 to %L1 people can be counted in one go.</source>
        <translation>On peut compter de 1 à %L1 personnes à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>A name has %Ln letter(s) at most. The rest goes into the note.</source>
        <translation>
            <numerusform>Un nom a %Ln lettre au plus. Le reste va dans la note.</numerusform>
            <numerusform>Un nom a %Ln lettres au plus. Le reste va dans la note.</numerusform>
        </translation>
    </message>
    <message>
        <source>How old, about? Arrows choose, Enter takes, or type it: 18-21, 35</source>
        <translation>Quel âge, environ&#xa0;? Les flèches choisissent, Entrée prend, ou écrivez-le&#xa0;: 18-21, 35</translation>
    </message>
    <message>
        <source>%1 is no age band: they are counted in %2</source>
        <translation>%1 n’est pas une tranche d’âge&#xa0;: compté en %2</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: ↓ and ↑ choose a row, then Enter takes it.</source>
        <translation>Rien n’est encore choisi&#xa0;: ↓ et ↑ choisissent une ligne, puis Entrée la prend.</translation>
    </message>
    <message>
        <source>not compared with every file yet</source>
        <translation>pas encore comparé à tous les dossiers</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonSessions</name>
    <message>
        <source>Sign-up cancelled</source>
        <translation>Désinscrit·e</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attendance not said</source>
        <translation>Présence non notée</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Séance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonSheet</name>
    <message>
        <source>On %1: %2</source>
        <translation>Au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no obstacle noted</source>
        <translation>aucun frein noté</translation>
    </message>
    <message>
        <source>Since %1. %2</source>
        <translation>Depuis le %1. %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Left the programme</source>
        <translation>Fin du programme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, situation</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Situation and obstacles</source>
        <translation>Situation et freins</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Printed on %1. This sheet holds personal data: keep it where only those who need it can read it.</source>
        <translation>Imprimé le %1. Cette fiche contient des données personnelles&#xa0;: gardez-la là où seules les personnes concernées peuvent la lire.</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonStory</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Encounter, %1</source>
        <comment>place</comment>
        <translation>Rencontre, %1</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Planned, nothing noted since</source>
        <translation>Prévu, rien de noté depuis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Referent: %1</source>
        <translation>Référent·e&#xa0;: %1</translation>
    </message>
    <message>
        <source>Handed over by %1. %2</source>
        <translation>Passation faite par %1. %2</translation>
    </message>
    <message>
        <source>Hand-over proposed to %1</source>
        <translation>Passation proposée à %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Point de situation</translation>
    </message>
    <message>
        <source>Left the programme</source>
        <translation>Fin du programme</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>%1, in the file “%2”</source>
        <comment>field, name</comment>
        <translation>%1, dans le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Pathway begun again</source>
        <translation>Parcours recommencé</translation>
    </message>
    <message>
        <source>Pathway begun</source>
        <translation>Parcours commencé</translation>
    </message>
    <message>
        <source>Pathway ended</source>
        <translation>Parcours terminé</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Orientation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pathway begun twice, joined since</source>
        <translation>Parcours commencé deux fois, réuni depuis</translation>
    </message>
    <message>
        <source>Not said yet whether they met</source>
        <translation>Pas encore dit si la rencontre a eu lieu</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <comment>structure or partner</comment>
        <translation>Rendez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody followed this person.</source>
        <translation>Personne ne suivait cette personne.</translation>
    </message>
    <message>
        <source>In place of %1, who left or changed structure. %2</source>
        <translation>À la place de %1, qui est parti·e ou a changé de structure. %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonToken</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Suppr l’enlève</translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonsList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name, nickname or phone number</source>
        <translation>Nom, surnom ou téléphone</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Nobody here for now. A nickname is enough to open a file.</source>
        <translation>Personne ici pour l’instant. Un surnom suffit pour ouvrir un dossier.</translation>
    </message>
    <message>
        <source>Nobody by that name here.</source>
        <translation>Personne de ce nom ici.</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Age, commune</source>
        <translation>Âge, commune</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Last encounter</source>
        <translation>Dernière rencontre</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste des personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) your structure may read</source>
        <translation>
            <numerusform>%Ln dossier que votre structure peut lire</numerusform>
            <numerusform>%Ln dossiers que votre structure peut lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%Ln dossier trouvé</numerusform>
            <numerusform>%Ln dossiers trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>If the person is new, start a new file. A nickname is enough.</source>
        <translation>Si la personne est nouvelle, créez un nouveau dossier. Un surnom suffit.</translation>
    </message>
    <message>
        <source>More than %1 files</source>
        <translation>Plus de %1 dossiers</translation>
    </message>
    <message>
        <source>Go on with the new file</source>
        <translation>Reprendre le nouveau dossier</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>First the name, a nickname or a phone number: the person may be known already. If not, “New file” stands beside what you typed.</source>
        <translation>D’abord le nom, un surnom ou un numéro de téléphone&#xa0;: la personne est peut-être déjà connue. Sinon, «&#xa0;Nouveau dossier&#xa0;» apparaît à côté de ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>Search for a name first: then “New file” stands beside it.</source>
        <translation>Cherchez d’abord un nom&#xa0;: «&#xa0;Nouveau dossier&#xa0;» apparaît alors à côté.</translation>
    </message>
    <message>
        <source>Followed by me</source>
        <translation>Suivies par moi</translation>
    </message>
    <message>
        <source>Nobody here by these filters.</source>
        <translation>Personne ici avec ces filtres.</translation>
    </message>
    <message>
        <source>Somebody may be known without them: take them off before you start a new file.</source>
        <translation>Quelqu’un est peut-être connu sans eux&#xa0;: retirez-les avant de commencer un nouveau dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) found so far</source>
        <translation>
            <numerusform>%Ln dossier trouvé jusqu’ici</numerusform>
            <numerusform>%Ln dossiers trouvés jusqu’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::PersonsPage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>File opened and saved on this computer.</source>
        <translation>Dossier ouvert et enregistré sur ce poste.</translation>
    </message>
</context>
<context>
    <name>tp::ui::PlanForm</name>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln week(s)</source>
        <translation>
            <numerusform>Chaque semaine</numerusform>
            <numerusform>Toutes les %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month, on the same weekday</source>
        <translation>Chaque mois, le même jour de semaine</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Give the last day, not before the first session.</source>
        <translation>Donnez le dernier jour, pas avant la première séance.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévoir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) planned.</source>
        <translation>
            <numerusform>%Ln séance prévue.</numerusform>
            <numerusform>%Ln séances prévues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) could not be planned. %1</source>
        <translation>
            <numerusform>%Ln séance n’a pas pu être prévue. %1</numerusform>
            <numerusform>%Ln séances n’ont pas pu être prévues. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) planned, until %1: no more are made at once. Make the series longer when it nears its end.</source>
        <translation>
            <numerusform>%Ln séance prévue, jusqu’au %1&#xa0;: pas plus en une fois. Prolongez la série quand elle approche de sa fin.</numerusform>
            <numerusform>%Ln séances prévues, jusqu’au %1&#xa0;: pas plus en une fois. Prolongez la série quand elle approche de sa fin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::PreviewModel</name>
    <message>
        <source>%1, to correct: %2</source>
        <translation>%1, à corriger&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::ProblemModel</name>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>column, line of the table</comment>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::ProfileBar</name>
    <message>
        <source>Keep under this name</source>
        <translation>Garder sous ce nom</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved exports</source>
        <translation>Exports enregistrés</translation>
    </message>
    <message>
        <source>Keep these choices as</source>
        <translation>Garder ces choix sous le nom</translation>
    </message>
    <message>
        <source>Your structure shares them. What was searched for is not kept.</source>
        <translation>Toute votre structure les retrouve. Ce qui a été recherché n’est pas gardé.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>“%1” now keeps these choices.</source>
        <translation>«&#xa0;%1&#xa0;» garde maintenant ces choix.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>«&#xa0;%1&#xa0;» est gardé.</translation>
    </message>
    <message>
        <source>“%1” is deleted for the whole structure.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé pour toute la structure.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ProgrammeWords</name>
    <message>
        <source>Outing</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>A team goes out to meet people; what it notes meanwhile is counted in the outing.</source>
        <translation>Une équipe va à la rencontre des gens&#xa0;; ce qu’elle note pendant ce temps compte dans la sortie.</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Et après&#xa0;?</translation>
    </message>
    <message>
        <source>What was agreed with whoever was met. It stands in the encounter, and comes under Today on its day.</source>
        <translation>Ce qui a été convenu avec la personne rencontrée. Cela reste dans la rencontre, et revient dans Aujourd’hui le jour dit.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>What somebody of the team is to do for a person. It stands in the file, and stays due until it is done.</source>
        <translation>Ce que quelqu’un de l’équipe doit faire pour une personne. Le rappel est dans le dossier, et reste à faire jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>The steps of a person through all structures, tried again where one failed.</source>
        <translation>Les étapes d’une personne dans toutes les structures, avec un nouvel essai quand l’une n’a pas marché.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Plateau technique</translation>
    </message>
    <message>
        <source>Who can be called on for somebody: professionals, networks and schemes; and the referrals to them.</source>
        <translation>À qui faire appel pour quelqu’un&#xa0;: professionnels, réseaux et dispositifs&#xa0;; et les orientations vers eux.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>A person is proposed to another structure or a partner, who answers; the référent is told each time.</source>
        <translation>Une personne est proposée à une autre structure ou à un partenaire, qui répond&#xa0;; le référent est prévenu à chaque fois.</translation>
    </message>
    <message>
        <source>Co-opted</source>
        <translation>Coopté·e</translation>
    </message>
    <message>
        <source>The group chose this delegate. A volunteer offered to be one.</source>
        <translation>Le groupe a choisi cette personne comme délégué·e. Un·e volontaire s’est proposé·e.</translation>
    </message>
    <message>
        <source>Groups and committees</source>
        <translation>Groupes et comités</translation>
    </message>
    <message>
        <source>Groups of participants, what they propose, and what the steering committee answers.</source>
        <translation>Les groupes de participants, ce qu’ils proposent, et ce que le comité de pilotage répond.</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Relevé de conclusions</translation>
    </message>
    <message>
        <source>What the participants adopted in a session, numbered, which the steering committee has to answer.</source>
        <translation>Ce que les participants ont adopté en séance, numéroté, et à quoi le comité de pilotage doit répondre.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ProposalPanel</name>
    <message>
        <source>Adopted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Non adoptée</translation>
    </message>
    <message>
        <source>Discussion and votes</source>
        <translation>Discussion et votes</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Inscrire à l’ordre du jour</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Modifier la proposition</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirée par ses auteurs</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Voir la séance</translation>
    </message>
    <message>
        <source>Adopted. It goes into the conclusions of the session.</source>
        <translation>Adoptée. Elle ira dans le relevé de la séance.</translation>
    </message>
    <message>
        <source>Not adopted. What was said of it stays.</source>
        <translation>Non adoptée. Ce qui a été dit reste.</translation>
    </message>
    <message>
        <source>Taken back by those who made it.</source>
        <translation>Retirée par ses auteurs.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Elle est rouverte.</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>faite le %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>outcome, day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Stands in conclusions that were issued</source>
        <translation>Figure dans un relevé émis</translation>
    </message>
    <message>
        <source>In the words of the participants</source>
        <translation>Dans les mots des participants</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>On the agenda of %1</source>
        <translation>Inscrire à la séance du %1</translation>
    </message>
    <message>
        <source>Off the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
    <message>
        <source>Adopted without more voices for than against</source>
        <translation>Adoptée sans plus de voix pour que contre</translation>
    </message>
    <message numerus="yes">
        <source>More voices than the %n delegate(s) present</source>
        <translation>
            <numerusform>Plus de voix que de délégué·e·s en séance (%Ln)</numerusform>
            <numerusform>Plus de voix que de délégué·e·s en séance (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::ProposalsModel</name>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tp::ui::PutOff</name>
    <message>
        <source>Put off…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Reporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), %1</source>
        <translation>
            <numerusform>Dans %Ln jour, %1</numerusform>
            <numerusform>Dans %Ln jours, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>C’est reporté au %1.</translation>
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
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>New encounter</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The keys, and what the words mean</source>
        <translation>Les touches, et le sens des mots</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReadingLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read them all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>Lecture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped: not all were read.</source>
        <translation>Arrêté&#xa0;: tout n’a pas été lu.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecapSheet</name>
    <message numerus="yes">
        <source>%n person(s) with a file</source>
        <translation>
            <numerusform>%Ln personne avec un dossier</numerusform>
            <numerusform>%Ln personnes avec un dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a name (%1)</source>
        <translation>
            <numerusform>%Ln personne sans nom (%1)</numerusform>
            <numerusform>%Ln personnes sans nom (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Places planned</source>
        <translation>Lieux prévus</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n encounter(s)</source>
        <comment>a theme</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln rencontre</numerusform>
            <numerusform>%1&#xa0;: %Ln rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n encounter(s)</source>
        <comment>a place</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln rencontre</numerusform>
            <numerusform>%1&#xa0;: %Ln rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, place, what was seen</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>What to keep of it</source>
        <translation>Ce qu’il faut en retenir</translation>
    </message>
    <message>
        <source>Names of people and notes of encounters stay in the program.</source>
        <translation>Les noms des personnes et les notes des rencontres restent dans le logiciel.</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1&#xa0;: vu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>added field, what was seen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordForm</name>
    <message>
        <source>%1: this is needed.</source>
        <translation>%1&#xa0;: il manque cette réponse.</translation>
    </message>
    <message>
        <source>%1: not less than 0.</source>
        <translation>%1&#xa0;: pas moins de 0.</translation>
    </message>
    <message>
        <source>%1: a day not before it begins.</source>
        <translation>%1&#xa0;: un jour qui n’est pas avant le début.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordHistory</name>
    <message>
        <source>History of every field</source>
        <translation>Historique de chaque champ</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved on this computer. All structures will read it.</source>
        <translation>Enregistré sur ce poste. Toutes les structures le liront.</translation>
    </message>
    <message>
        <source>%1 Save once more to keep it so.</source>
        <comment>what is asked about</comment>
        <translation>%1 Enregistrez encore une fois pour le garder ainsi.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordTable</name>
    <message>
        <source>Order by “%1”</source>
        <translation>Trier par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Order and widths as usual</source>
        <translation>Ordre et largeurs habituels</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show “%1” (no room for it now)</source>
        <translation>Afficher «&#xa0;%1&#xa0;» (pas de place en ce moment)</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Autres colonnes</translation>
    </message>
</context>
<context>
    <name>tp::ui::RecordText</name>
    <message>
        <source>Encounter of %1</source>
        <translation>Rencontre du %1</translation>
    </message>
    <message>
        <source>%1, encounter of %2</source>
        <translation>%1, rencontre du %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years old</source>
        <comment>an age band</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, unnamed</source>
        <translation>%1, sans nom</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Outing of %1</source>
        <translation>Sortie du %1</translation>
    </message>
    <message>
        <source>Observation of %1</source>
        <translation>Observation du %1</translation>
    </message>
    <message>
        <source>also in the file “%1”</source>
        <translation>aussi dans le dossier «&#xa0;%1&#xa0;»</translation>
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
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>Participants&apos; committee of %1</source>
        <translation>Comité de participants du %1</translation>
    </message>
    <message>
        <source>Steering committee of %1</source>
        <translation>Comité de pilotage du %1</translation>
    </message>
    <message>
        <source>Conclusions of %1</source>
        <translation>Relevé de conclusions du %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::Redaction</name>
    <message>
        <source>Erase what “%1” said before?</source>
        <translation>Effacer ce que «&#xa0;%1&#xa0;» disait avant&#xa0;?</translation>
    </message>
    <message>
        <source>What it says now stays. The former versions go: from the server at once, from every laptop at its next exchange. Nobody can bring them back. What was exported or printed is out of reach.</source>
        <translation>Ce qui est écrit aujourd’hui reste. Les versions d’avant disparaissent&#xa0;: du serveur tout de suite, de chaque poste à son prochain échange. Personne ne peut les rendre. Ce qui a été exporté ou imprimé est hors de portée.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n version(s)</source>
        <translation>
            <numerusform>Effacer %Ln version</numerusform>
            <numerusform>Effacer %Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>The former versions are erased here and on the server.</source>
        <translation>Les versions d’avant sont effacées, ici et sur le serveur.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralCase</name>
    <message>
        <source>to %1</source>
        <comment>structure or partner</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>member</comment>
        <translation>proposée par %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralLetter</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>member, structure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre la personne</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Réponse espérée avant le</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Orientation du %1</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Printed on %1. This letter holds personal data: keep it where only those who need it can read it.</source>
        <translation>Imprimé le %1. Cette lettre contient des données personnelles&#xa0;: gardez-la là où seules les personnes qui en ont besoin peuvent la lire.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>%1, two versions</source>
        <comment>state</comment>
        <translation>%1, deux versions</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The other structure reads this, and nothing else of the file:</source>
        <translation>L’autre structure lit ceci, et rien d’autre du dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Name they read</source>
        <translation>Nom qui est lu</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre la personne</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposée le</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Réponse espérée avant le</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, day</comment>
        <translation>%1, avant le %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite du rendez-vous</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Told to the person on</source>
        <translation>Dit à la personne le</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Acceptée.</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>On the waiting list.</source>
        <translation>Sur liste d’attente.</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Refusée…</translation>
    </message>
    <message>
        <source>Why it is declined</source>
        <translation>Pourquoi elle est refusée</translation>
    </message>
    <message>
        <source>Give an appointment…</source>
        <translation>Donner un rendez-vous…</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Rencontre faite</translation>
    </message>
    <message>
        <source>They met.</source>
        <translation>Rencontre faite.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu·e</translation>
    </message>
    <message>
        <source>Did not come.</source>
        <translation>Pas venu·e.</translation>
    </message>
    <message>
        <source>Another appointment…</source>
        <translation>Autre rendez-vous…</translation>
    </message>
    <message>
        <source>Note the result…</source>
        <translation>Noter le résultat…</translation>
    </message>
    <message>
        <source>Told to the person</source>
        <translation>Dit à la personne</translation>
    </message>
    <message>
        <source>Told to the person.</source>
        <translation>Dit à la personne.</translation>
    </message>
    <message>
        <source>Change the referral</source>
        <translation>Modifier l’orientation</translation>
    </message>
    <message>
        <source>Letter (PDF)</source>
        <translation>Lettre (PDF)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Retirée.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Enregistré sur ce poste.</translation>
    </message>
    <message>
        <source>Refer %1</source>
        <translation>Orienter %1</translation>
    </message>
    <message>
        <source>Letter saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Lettre enregistrée. Le fichier n’est pas protégé&#xa0;: gardez-le là où seules les personnes qui en ont besoin peuvent le lire.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>letter.pdf</source>
        <translation>lettre.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Correct what was answered</source>
        <translation>Corriger ce qui a été répondu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Lu.</translation>
    </message>
    <message>
        <source>The other structure will read the name, how to reach them, what is asked, by when and for whom, as they stand here, and nothing else of the file.</source>
        <translation>L’autre structure lira le nom, comment joindre la personne, la demande, pour quand et pour qui, tels qu’ils sont écrits ici, et rien d’autre du dossier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For the professional</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Say whom to: a structure, a partner or a professional.</source>
        <translation>Dites à qui&#xa0;: à une structure, à un partenaire ou à un professionnel.</translation>
    </message>
    <message>
        <source>Encounter of %1</source>
        <translation>Rencontre du %1</translation>
    </message>
    <message>
        <source>Said with another answer</source>
        <translation>Dit avec une autre réponse</translation>
    </message>
    <message>
        <source>Appointment that was given, and does not stand</source>
        <translation>Rendez-vous donné, qui ne tient plus</translation>
    </message>
    <message>
        <source>For those who read the file:</source>
        <translation>Pour ceux qui lisent le dossier&#xa0;:</translation>
    </message>
    <message>
        <source>The referral has left: nothing was changed. It can be withdrawn.</source>
        <translation>L’orientation est partie&#xa0;: rien n’a été changé. Elle peut être retirée.</translation>
    </message>
    <message>
        <source>History of what stands in the file</source>
        <translation>Historique de ce qui figure au dossier</translation>
    </message>
    <message>
        <source>History of what the two structures tell one another</source>
        <translation>Historique de ce que les deux structures se disent</translation>
    </message>
    <message>
        <source>Appointment before it</source>
        <translation>Rendez-vous précédent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>moment, what became of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is sent to them by the program: give them the letter (PDF), or tell them. Their answer is noted here.</source>
        <translation>Le programme ne leur envoie rien&#xa0;: remettez-leur la lettre (PDF), ou parlez-leur. Leur réponse se note ici.</translation>
    </message>
    <message>
        <source>Sent on %1. What is answered stands here once a laptop of the structure that sent it has received it.</source>
        <translation>Envoyée le %1. Ce qui est répondu apparaît ici dès qu’un poste de la structure qui l’a envoyée l’a reçu.</translation>
    </message>
    <message>
        <source>It is sent from the structure the file belongs to, once a laptop there has received it.</source>
        <translation>Elle part de la structure à laquelle le dossier appartient, dès qu’un de ses postes l’a reçue.</translation>
    </message>
    <message>
        <source>What you answer is read by the structure that asks and, where the person’s référent is of another structure, now or later, by every structure that reads their file.</source>
        <translation>Ce que vous répondez est lu par la structure qui demande et, si la personne a ou aura un référent d’une autre structure, par celles qui lisent son dossier.</translation>
    </message>
    <message>
        <source>Sent on %1. What is answered is read by the structure that sent it and by the one it was sent to.</source>
        <translation>Envoyée le %1. Ce qui est répondu est lu par la structure qui l’a envoyée et par celle qui l’a reçue.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralText</name>
    <message>
        <source>Leaves with the next connection</source>
        <translation>Part à la prochaine connexion</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Appointment given</source>
        <translation>Rendez-vous donné</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Rencontre faite</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu·e</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Appointment to give</source>
        <translation>Rendez-vous à donner</translation>
    </message>
    <message>
        <source>Did they meet?</source>
        <translation>La rencontre a-t-elle eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Result to note</source>
        <translation>Résultat à noter</translation>
    </message>
    <message>
        <source>To tell the person</source>
        <translation>À dire à la personne</translation>
    </message>
    <message>
        <source>Tell the person the answer</source>
        <translation>Dire la réponse à la personne</translation>
    </message>
    <message>
        <source>Withdrawn, to read</source>
        <translation>Retirée, à lire</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReferralsTab</name>
    <message>
        <source>Referrals shown</source>
        <translation>Orientations affichées</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>List of referrals</source>
        <translation>Liste des orientations</translation>
    </message>
    <message>
        <source>No referral here.</source>
        <translation>Aucune orientation ici.</translation>
    </message>
    <message>
        <source>It begins in a person&apos;s file: open it, then “Refer”.</source>
        <translation>Elle commence dans un dossier&#xa0;: ouvrez-le, puis «&#xa0;Plus&#xa0;», «&#xa0;Orienter…&#xa0;».</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Search for a referral</source>
        <translation>Chercher une orientation</translation>
    </message>
</context>
<context>
    <name>tp::ui::RemindersCard</name>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do again.</source>
        <translation>De nouveau à faire.</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Ajouter un rappel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Reminder saved. It comes up under Today on its day.</source>
        <translation>Rappel enregistré. Il apparaîtra dans Aujourd’hui le jour venu.</translation>
    </message>
    <message>
        <source>Nothing to do for now.</source>
        <translation>Rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>En retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>Nouveau rappel</translation>
    </message>
    <message>
        <source>Hide those done</source>
        <translation>Cacher ceux qui sont faits</translation>
    </message>
    <message numerus="yes">
        <source>Show %n done</source>
        <translation>
            <numerusform>Voir %Ln fait</numerusform>
            <numerusform>Voir les %Ln faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Fait le %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>%1 · agreed on at an encounter</source>
        <comment>day</comment>
        <translation>%1 · convenu lors d’une rencontre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the reminder</source>
        <translation>Historique du rappel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Reminder deleted.</source>
        <translation>Rappel supprimé.</translation>
    </message>
    <message>
        <source>The reminder is back.</source>
        <translation>Le rappel est revenu.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RepresentativeRow</name>
    <message>
        <source>Who?</source>
        <translation>Qui&#xa0;?</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further name(s) written elsewhere, not counted</source>
        <translation>
            <numerusform>%Ln autre nom écrit ailleurs, pas compté</numerusform>
            <numerusform>%Ln autres noms écrits ailleurs, pas comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Who represents %1?</source>
        <translation>Qui représente %1&#xa0;?</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Présence de %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Pas dit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of who represented %1</source>
        <translation>Historique de la représentation de %1</translation>
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
        <translation>Qui est là</translation>
    </message>
</context>
<context>
    <name>tp::ui::RescueModel</name>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>its file was erased</source>
        <translation>son dossier a été effacé</translation>
    </message>
</context>
<context>
    <name>tp::ui::RescuePage</name>
    <message>
        <source>Rescue files (*.tprescue)</source>
        <translation>Fichiers de secours (*.tprescue)</translation>
    </message>
    <message>
        <source>Rescue file</source>
        <translation>Fichier de secours</translation>
    </message>
    <message>
        <source>What a laptop could not send, carried to a colleague who can.</source>
        <translation>Ce qu’un poste n’a pas pu envoyer, porté à un collègue qui le peut.</translation>
    </message>
    <message>
        <source>Write the rescue file</source>
        <translation>Écrire le fichier de secours</translation>
    </message>
    <message>
        <source>From this laptop</source>
        <translation>Depuis ce poste</translation>
    </message>
    <message>
        <source>The file is sealed: only your structure&apos;s laptops and recovery kits open it. Put it on a USB key and give it to a colleague. Nothing is removed from here.</source>
        <translation>Le fichier est scellé&#xa0;: seuls les postes et les kits de secours de votre structure l’ouvrent. Mettez-le sur une clé USB et donnez-le à un collègue. Rien n’est ôté d’ici.</translation>
    </message>
    <message>
        <source>Open a rescue file</source>
        <translation>Ouvrir un fichier de secours</translation>
    </message>
    <message>
        <source>From a colleague</source>
        <translation>D’un collègue</translation>
    </message>
    <message>
        <source>You look at what it holds, then take up what belongs here. It is written under your name, “taken up from” your colleague. Synchronise before.</source>
        <translation>Vous regardez ce qu’il contient, puis reprenez ce qui a sa place ici. C’est écrit sous votre nom, «&#xa0;repris de&#xa0;» votre collègue. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not yet sent.</source>
        <translation>
            <numerusform>%Ln saisie pas encore envoyée.</numerusform>
            <numerusform>%Ln saisies pas encore envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was written here is sent.</source>
        <translation>Tout ce qui est écrit ici est envoyé.</translation>
    </message>
    <message>
        <source>rescue-%1.tprescue</source>
        <translation>secours-%1.tprescue</translation>
    </message>
    <message>
        <source>Nothing to rescue: everything is sent. No file was written.</source>
        <translation>Rien à sauver&#xa0;: tout est envoyé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the rescue file. Give it to a colleague of your structure.</source>
        <translation>
            <numerusform>%Ln saisie dans le fichier de secours. Donnez-le à un collègue de votre structure.</numerusform>
            <numerusform>%Ln saisies dans le fichier de secours. Donnez-le à un collègue de votre structure.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no rescue file, or it was damaged on the way. Nothing was changed.</source>
        <translation>Ce n’est pas un fichier de secours, ou il s’est abîmé en route. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file is sealed for another structure. Give it to a colleague there.</source>
        <translation>Ce fichier est scellé pour une autre structure. Donnez-le à un collègue de là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>From %1, written %2: %n entry(ies)</source>
        <translation>
            <numerusform>De %1, écrit %2&#xa0;: %Ln saisie</numerusform>
            <numerusform>De %1, écrit %2&#xa0;: %Ln saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take up %n entry(ies)</source>
        <translation>
            <numerusform>Reprendre %Ln saisie</numerusform>
            <numerusform>Reprendre %Ln saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) taken up. They leave at the next exchange.</source>
        <translation>
            <numerusform>%Ln saisie reprise. Elle part au prochain échange.</numerusform>
            <numerusform>%Ln saisies reprises. Elles partent au prochain échange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside on this laptop</source>
        <translation>Mis de côté sur ce poste</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of %1</source>
        <translation>
            <numerusform>%Ln saisie de %1</numerusform>
            <numerusform>%Ln saisies de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Entries to take up</source>
        <translation>Saisies à reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Set aside here, written by %1: %n entry(ies)</source>
        <translation>
            <numerusform>Mis de côté ici, de %1&#xa0;: %Ln saisie</numerusform>
            <numerusform>Mis de côté ici, de %1&#xa0;: %Ln saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of yours set aside: a colleague can take them up.</source>
        <translation>
            <numerusform>%Ln saisie de vous est mise de côté&#xa0;: un collègue peut la reprendre.</numerusform>
            <numerusform>%Ln saisies de vous sont mises de côté&#xa0;: un collègue peut les reprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was written here was sent once. The server may have lost it since: the file holds it all.</source>
        <translation>Tout ce qui a été saisi ici avait été envoyé. Le serveur l’a peut-être perdu depuis&#xa0;: le fichier contient tout.</translation>
    </message>
    <message>
        <source>This counts nowhere: its author may not write it any more, or wrote it on a history that did not come back. Somebody who may write it can take it up.</source>
        <translation>Ceci ne compte nulle part&#xa0;: son auteur ne peut plus l’écrire, ou l’a écrit sur un historique qui n’est pas revenu. Quelqu’un qui peut l’écrire peut le reprendre.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RetypedField</name>
    <message>
        <source>Please type it by hand: that way you know that you have noted it right.</source>
        <translation>Tapez-la à la main, s’il vous plaît&#xa0;: vous saurez ainsi que vous l’avez bien notée.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ReviewPanel</name>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>The first line holds the names of the columns</source>
        <translation>La première ligne donne les noms des colonnes</translation>
    </message>
    <message>
        <source>The first lines as they will be</source>
        <translation>Les premières lignes, telles qu’elles seront</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Où va «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Pas importée</translation>
    </message>
    <message>
        <source>Cells to correct</source>
        <translation>Cases à corriger</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>Laisser la ligne de côté</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Lines that are perhaps known already</source>
        <translation>Lignes peut-être déjà connues</translation>
    </message>
    <message>
        <source>Open a new file</source>
        <translation>Ouvrir un nouveau dossier</translation>
    </message>
    <message>
        <source>Note it all the same</source>
        <translation>La noter quand même</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>It is the same encounter</source>
        <translation>C’est la même rencontre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all lines.</source>
        <translation>Ctrl+A choisit toutes les lignes.</translation>
    </message>
    <message>
        <source>Lines looked at</source>
        <translation>Lignes vérifiées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To correct (%1)</source>
        <translation>À corriger (%1)</translation>
    </message>
    <message>
        <source>Perhaps known</source>
        <translation>Peut-être connues</translation>
    </message>
    <message>
        <source>Perhaps known (%1)</source>
        <translation>Peut-être connues (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%Ln à corriger</numerusform>
            <numerusform>%Ln à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln laissée de côté</numerusform>
            <numerusform>%Ln laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an hour: noted at noon</source>
        <translation>
            <numerusform>%Ln sans heure&#xa0;: notée à midi</numerusform>
            <numerusform>%Ln sans heure&#xa0;: notées à midi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Importer %Ln personne</numerusform>
            <numerusform>Importer %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n encounter(s)</source>
        <translation>
            <numerusform>Importer %Ln rencontre</numerusform>
            <numerusform>Importer %Ln rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the line back</source>
        <translation>Reprendre la ligne</translation>
    </message>
    <message>
        <source>%1. Enter corrects the cell.</source>
        <translation>%1. Entrée corrige la case.</translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Corriger la cellule</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not imported: %1. A table of encounters says how many people were met, by gender and age, never who: import the people by themselves.</source>
        <translation>Pas importé&#xa0;: %1. Un tableau de rencontres dit combien de personnes ont été rencontrées, par genre et âge, jamais qui&#xa0;: importez les personnes à part.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RightsTab</name>
    <message>
        <source>Ask for the erasure of 1 file</source>
        <translation>Demander l’effacement de 1 dossier</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Erase the file</source>
        <translation>Effacer le dossier</translation>
    </message>
    <message>
        <source>The person asks for it; nobody has to give a reason, but noting one helps the colleague who confirms.</source>
        <translation>La personne le demande&#xa0;; elle n’a pas à dire pourquoi, mais un mot aide le collègue qui confirme.</translation>
    </message>
    <message>
        <source>What disappears</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>Reason, read by the colleague who confirms</source>
        <translation>Raison, lue par le collègue qui confirme</translation>
    </message>
    <message>
        <source>Waits for a second member</source>
        <translation>Attend un deuxième membre</translation>
    </message>
    <message>
        <source>the sheet of %1</source>
        <comment>a person</comment>
        <translation>la fiche de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of an encounter</source>
        <translation>
            <numerusform>%Ln note de rencontre</numerusform>
            <numerusform>%Ln notes de rencontre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) with another structure</source>
        <translation>
            <numerusform>%Ln échange avec une autre structure</numerusform>
            <numerusform>%Ln échanges avec une autre structure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the history</source>
        <translation>
            <numerusform>%Ln version dans l’historique</numerusform>
            <numerusform>%Ln versions dans l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>From the server at once, then from every laptop that holds it at its next exchange.</source>
        <translation>Du serveur tout de suite, puis de chaque poste qui l’a, à son prochain échange.</translation>
    </message>
    <message>
        <source>From the server at once, then from the laptops of %1 at their next exchange.</source>
        <translation>Du serveur tout de suite, puis des postes de %1 à leur prochain échange.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) stay(s), without the link to this person.</source>
        <translation>
            <numerusform>%Ln rencontre reste, sans lien avec la personne.</numerusform>
            <numerusform>%Ln rencontres restent, sans lien avec la personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported or printed is out of reach: the certificate says so.</source>
        <translation>Ce qui est exporté ou imprimé est hors d’atteinte&#xa0;: le certificat le dit.</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2. A manager or a coordinator confirms on the page Consortium, under Erasures.</source>
        <translation>Demandé par %1 le %2. Un responsable ou la coordination confirme, page Consortium, onglet Effacements.</translation>
    </message>
    <message>
        <source>Request sent. A second member confirms it; nothing is erased until then.</source>
        <translation>Demande envoyée. Un deuxième membre la confirme&#xa0;; rien n’est effacé d’ici là.</translation>
    </message>
    <message>
        <source>Request taken back. The file stays.</source>
        <translation>Demande retirée. Le dossier reste.</translation>
    </message>
</context>
<context>
    <name>tp::ui::RoleForm</name>
    <message>
        <source>A laptop of %1 can read the files of the people who are followed there, whatever the role: its keys open them. Whoever is to coordinate without reading them belongs in a structure of their own, where nobody is followed.</source>
        <translation>Un poste de %1 peut lire les dossiers des personnes qui y sont suivies, quel que soit le rôle&#xa0;: ses clés les ouvrent. Qui doit coordonner sans les lire a sa place dans une structure à part, où personne n’est suivi.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Roster</name>
    <message>
        <source>%1 laptop %2</source>
        <extracomment>A structure&apos;s code and a number: &quot;AAJB laptop 3&quot;</extracomment>
        <translation>Poste %1 %2</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Notes encounters, opens and follows files of the structure, shares those it created.</source>
        <translation>Note les rencontres, ouvre et suit les dossiers de la structure, partage ceux qu’elle a créés.</translation>
    </message>
    <message>
        <source>Also invites and removes people of the structure, stops a share, confirms an erasure.</source>
        <translation>De plus, invite et retire les gens de la structure, arrête un partage, confirme un effacement.</translation>
    </message>
    <message>
        <source>Sees the consortium as a whole and its exports; confirms an erasure. Opens no file by this role.</source>
        <translation>Voit l’ensemble du consortium et ses exports&#xa0;; confirme un effacement. Ce rôle n’ouvre aucun dossier.</translation>
    </message>
    <message>
        <source>Adds structures, gives roles, removes any laptop. Two people at least should have it.</source>
        <translation>Ajoute des structures, donne les rôles, retire tout poste. Mieux vaut être au moins deux à l’avoir.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message numerus="yes">
        <source>Silent, %n day(s)</source>
        <translation>
            <numerusform>Silencieux, %Ln jour</numerusform>
            <numerusform>Silencieux, %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign yet</source>
        <translation>Pas encore de signe</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A structure whose name has not come yet</source>
        <translation>Une structure dont le nom n’est pas encore arrivé</translation>
    </message>
</context>
<context>
    <name>tp::ui::RosterModel</name>
    <message>
        <source>No recovery kit</source>
        <translation>Aucun kit de secours</translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s), one more to make</source>
        <translation>
            <numerusform>%Ln kit, à compléter</numerusform>
            <numerusform>%Ln kits, à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery kit(s)</source>
        <translation>
            <numerusform>%Ln kit de secours</numerusform>
            <numerusform>%Ln kits de secours</numerusform>
        </translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation>Pas encore de poste</translation>
    </message>
    <message>
        <source>In another structure</source>
        <translation>Poste ailleurs</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tp::ui::SamePersonCard</name>
    <message>
        <source>Name, nickname or phone number</source>
        <translation>Nom, surnom ou téléphone</translation>
    </message>
    <message>
        <source>Nobody like this among the files you may read.</source>
        <translation>Personne de ce nom parmi les dossiers que vous pouvez lire.</translation>
    </message>
    <message>
        <source>The same person has another file</source>
        <translation>La même personne a un autre dossier</translation>
    </message>
    <message>
        <source>Which one? Only files that you may read are looked through. Nothing is lost or moved, and it can be undone.</source>
        <translation>Lequel&#xa0;? Seuls les dossiers que vous pouvez lire sont parcourus. Rien n’est perdu ni déplacé, et on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Search for the other file</source>
        <translation>Chercher l’autre dossier</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Both files stay as they are and are shown together. New notes go to the one that goes on.</source>
        <translation>Les deux dossiers restent tels quels et sont montrés ensemble. Les nouvelles notes vont dans celui qui continue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>a file not shared with you</source>
        <translation>un dossier non partagé avec vous</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>ouvert le %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, facts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This person has other files. What was noted there is shown here.</source>
        <translation>Cette personne a d’autres dossiers. Ce qui y est noté est montré ici.</translation>
    </message>
    <message>
        <source>This file is closed: the person goes on in another one, where new notes go.</source>
        <translation>Ce dossier est clos&#xa0;: il continue dans un autre, où vont les nouvelles notes.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n, the last on %1</source>
        <translation>
            <numerusform>%Ln, la dernière le %1</numerusform>
            <numerusform>%Ln, la dernière le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>The same: this file goes on</source>
        <translation>La même&#xa0;: ce dossier continue</translation>
    </message>
    <message>
        <source>The same: the other goes on</source>
        <translation>La même&#xa0;: l’autre continue</translation>
    </message>
    <message>
        <source>One person now, in two files shown together.</source>
        <translation>Une seule personne, deux dossiers montrés ensemble.</translation>
    </message>
    <message>
        <source>Two people again. Each file stands alone.</source>
        <translation>De nouveau deux personnes. Chaque dossier est indépendant.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Comme c’était avant.</translation>
    </message>
    <message>
        <source>%1 follows the person here, %2 in the other file.</source>
        <translation>%1 suit cette personne ici, %2 dans l’autre dossier.</translation>
    </message>
    <message>
        <source>Propose the hand-over to %1</source>
        <translation>Proposer la passation à %1</translation>
    </message>
    <message>
        <source>Two referents: the one of the file that goes on stays. A hand-over can be proposed right after.</source>
        <translation>Deux référent·es&#xa0;: la personne qui suit le dossier conservé le reste. Vous pourrez proposer une passation juste après.</translation>
    </message>
    <message>
        <source>The same: go on here</source>
        <translation>La même&#xa0;: continuer ici</translation>
    </message>
</context>
<context>
    <name>tp::ui::SearchOverlay</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
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
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes</source>
        <translation>Les flèches choisissent, Entrée ouvre, Échap ferme</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Plateau technique</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Groups and committees</source>
        <translation>Groupes et comités</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>of conclusions</comment>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Answers to proposals</source>
        <translation>Réponses aux propositions</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Relevés de conclusions</translation>
    </message>
    <message>
        <source>referred by %1</source>
        <comment>member</comment>
        <translation>orienté·e par %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Analyses of impact</source>
        <translation>Analyses d’impact</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New file for “%1”…</source>
        <translation>Nouveau dossier pour «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Perhaps meant</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>All in Encounters</source>
        <translation>Tout voir dans Rencontres</translation>
    </message>
    <message>
        <source>Not compared with every file yet</source>
        <translation>Pas encore comparé à tous les dossiers</translation>
    </message>
    <message>
        <source>All in People</source>
        <translation>Tout voir dans Personnes</translation>
    </message>
    <message>
        <source>A person, a phone number, a page</source>
        <translation>Une personne, un téléphone, une page</translation>
    </message>
</context>
<context>
    <name>tp::ui::SeriesActs</name>
    <message numerus="yes">
        <source>%Ln session(s) where somebody is signed up stay.</source>
        <translation>
            <numerusform>%Ln séance où quelqu’un est inscrit reste.</numerusform>
            <numerusform>%Ln séances où quelqu’un est inscrit restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) could not be added. %1</source>
        <translation>
            <numerusform>%Ln séance n’a pas pu être ajoutée. %1</numerusform>
            <numerusform>%Ln séances n’ont pas pu être ajoutées. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) added to the series.</source>
        <translation>
            <numerusform>%Ln séance ajoutée à la série.</numerusform>
            <numerusform>%Ln séances ajoutées à la série.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::SeriesScope</name>
    <message>
        <source>What is changed</source>
        <translation>Séances concernées</translation>
    </message>
    <message>
        <source>What took place already stays as it was.</source>
        <translation>Ce qui a déjà eu lieu reste inchangé.</translation>
    </message>
    <message>
        <source>This session alone</source>
        <translation>Cette séance seulement</translation>
    </message>
    <message numerus="yes">
        <source>This one and those that follow: %Ln session(s)</source>
        <translation>
            <numerusform>Celle-ci et les suivantes&#xa0;: %Ln séance</numerusform>
            <numerusform>Celle-ci et les suivantes&#xa0;: %Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those that follow: %Ln session(s)</source>
        <translation>
            <numerusform>Les suivantes&#xa0;: %Ln séance</numerusform>
            <numerusform>Les suivantes&#xa0;: %Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole series: %Ln session(s) to come</source>
        <translation>
            <numerusform>Toute la série&#xa0;: %Ln séance à venir</numerusform>
            <numerusform>Toute la série&#xa0;: %Ln séances à venir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::SessionActs</name>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 est sur la liste d’attente.</translation>
    </message>
    <message>
        <source>%1 is signed up.</source>
        <translation>%1&#xa0;: inscription faite.</translation>
    </message>
    <message>
        <source>%1: nothing is said any more.</source>
        <translation>%1&#xa0;: plus rien n’est noté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, attendance</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. No pathway is under way: no step is made of it.</source>
        <translation>%1. Aucun parcours n’est en cours&#xa0;: aucune étape n’en est faite.</translation>
    </message>
    <message>
        <source>%1 is signed up already.</source>
        <translation>%1&#xa0;: déjà sur la liste.</translation>
    </message>
    <message>
        <source>The file of %1 is no longer shared with your structure.</source>
        <translation>Le dossier de %1 n’est plus partagé avec votre structure.</translation>
    </message>
    <message>
        <source>Sign-up cancelled.</source>
        <translation>Inscription annulée.</translation>
    </message>
    <message>
        <source>%1: sign-up cancelled.</source>
        <translation>%1&#xa0;: inscription annulée.</translation>
    </message>
    <message numerus="yes">
        <source>The session holds %Ln seat(s) now.</source>
        <translation>
            <numerusform>La séance a maintenant %Ln place.</numerusform>
            <numerusform>La séance a maintenant %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) moved to the waiting list: tell them.</source>
        <translation>
            <numerusform>%Ln personne mise sur la liste d’attente&#xa0;: prévenez-la.</numerusform>
            <numerusform>%Ln personnes mises sur la liste d’attente&#xa0;: prévenez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Their file is no longer shared with your structure: those who follow them will take it up.</source>
        <translation>%1. Son dossier n’est plus partagé avec votre structure&#xa0;: les personnes qui le suivent reprendront cette note.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-up(s) taken up into the files.</source>
        <translation>
            <numerusform>%Ln inscription reprise dans les dossiers.</numerusform>
            <numerusform>%Ln inscriptions reprises dans les dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows of the seat.</source>
        <translation>%1 est prévenu·e de la place.</translation>
    </message>
</context>
<context>
    <name>tp::ui::SessionForms</name>
    <message numerus="yes">
        <source>%Ln session(s) called off. Who is signed up stays so.</source>
        <translation>
            <numerusform>%Ln séance annulée. Les inscriptions sont conservées.</numerusform>
            <numerusform>%Ln séances annulées. Les inscriptions sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) changed.</source>
        <translation>
            <numerusform>%Ln séance modifiée.</numerusform>
            <numerusform>%Ln séances modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that had been moved by itself keeps its time.</source>
        <translation>
            <numerusform>%Ln, déplacée à part, garde son horaire.</numerusform>
            <numerusform>%Ln, déplacées à part, gardent leur horaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Call the session off</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler la séance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) could not be changed. %1</source>
        <translation>
            <numerusform>%Ln séance n’a pas pu être modifiée. %1</numerusform>
            <numerusform>%Ln séances n’ont pas pu être modifiées. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the session after all</source>
        <translation>Maintenir finalement la séance</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>La maintenir finalement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) held after all.</source>
        <translation>
            <numerusform>%Ln séance finalement maintenue.</numerusform>
            <numerusform>%Ln séances finalement maintenues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::SessionPanel</name>
    <message>
        <source>led by %1</source>
        <translation>animée par %1</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Annulée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln présent·e</numerusform>
            <numerusform>%Ln présent·e·s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: several laptops signed people up without having met. Nobody was sent away.</source>
        <translation>
            <numerusform>%Ln de trop&#xa0;: plusieurs postes ont inscrit sans s’être vus. Personne n’a été écarté.</numerusform>
            <numerusform>%Ln de trop&#xa0;: plusieurs postes ont inscrit sans s’être vus. Personne n’a été écarté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enlarge to %Ln seat(s)</source>
        <translation>
            <numerusform>Passer à %Ln place</numerusform>
            <numerusform>Passer à %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the waiting list</source>
        <translation>
            <numerusform>En mettre %Ln sur la liste d’attente</numerusform>
            <numerusform>En mettre %Ln sur la liste d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of other structures: their files are not shared, only their seats are known here.</source>
        <translation>
            <numerusform>%Ln personne d’une autre structure&#xa0;: son dossier n’est pas partagé, seule sa place est connue ici.</numerusform>
            <numerusform>%Ln personnes d’autres structures&#xa0;: leurs dossiers ne sont pas partagés, seules leurs places sont connues ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>La tenir quand même</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>A sign-up needs a name, a nickname is enough.</source>
        <translation>Une inscription demande un nom, un surnom suffit.</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>The session is held after all.</source>
        <translation>La séance a lieu quand même.</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Séance supprimée.</translation>
    </message>
    <message>
        <source>The session is back.</source>
        <translation>La séance est revenue.</translation>
    </message>
    <message>
        <source>sign-in-%1.pdf</source>
        <translation>emargement-%1.pdf</translation>
    </message>
    <message>
        <source>Save the sign-in sheet</source>
        <translation>Enregistrer la feuille d’émargement</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sign-in sheet saved. The file is not protected: keep it where only those who need it can read it.</source>
        <translation>Feuille d’émargement enregistrée. Le fichier n’est pas protégé&#xa0;: gardez-le où seuls ceux qui en ont besoin peuvent le lire.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enlarge the session</source>
        <translation>Agrandir la séance</translation>
    </message>
    <message>
        <source>Move to the waiting list</source>
        <translation>Mettre sur la liste d’attente</translation>
    </message>
    <message>
        <source>Sign somebody up: a name, then Enter</source>
        <translation>Inscrire quelqu’un&#xa0;: un nom, puis Entrée</translation>
    </message>
    <message>
        <source>People signed up</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>Nobody is signed up yet.</source>
        <translation>Personne n’est encore inscrit.</translation>
    </message>
    <message>
        <source>↑ ↓ to go through, P present, A absent, E excused, Space for the next answer, Delete to cancel a sign-up.</source>
        <translation>↑ ↓ pour parcourir, P présent, A absent, E excusé, Espace pour la réponse suivante, Suppr pour désinscrire.</translation>
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
        <translation>Désinscrire</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
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
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Sign up %1</source>
        <translation>Inscrire %1</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Take up %Ln note(s) made elsewhere</source>
        <translation>
            <numerusform>Reprendre %Ln note faite ailleurs</numerusform>
            <numerusform>Reprendre %Ln notes faites ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengthen the series</source>
        <translation>Prolonger la série</translation>
    </message>
    <message numerus="yes">
        <source>Take up %1 of %Ln notes made elsewhere</source>
        <translation>
            <numerusform>Reprendre %1 de la note faite ailleurs</numerusform>
            <numerusform>Reprendre %1 des %Ln notes faites ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat came free for %1, who was told to wait.</source>
        <translation>Une place s’est libérée pour %1, qui était sur la liste d’attente.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>C’est dit</translation>
    </message>
    <message>
        <source>%1 was told of the seat</source>
        <translation>%1 a été prévenu·e de la place</translation>
    </message>
    <message>
        <source>History of the seat of %1</source>
        <translation>Historique de la place de %1</translation>
    </message>
    <message>
        <source>History of the sign-up of %1</source>
        <translation>Historique de l’inscription de %1</translation>
    </message>
    <message>
        <source>History of this sign-up</source>
        <translation>Historique de cette inscription</translation>
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
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody whom %1 follows</source>
        <translation>Personne suivie par %1</translation>
    </message>
    <message>
        <source>An activity not known here</source>
        <translation>Une activité inconnue ici</translation>
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
            <numerusform>%Ln inscrit</numerusform>
            <numerusform>%Ln inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list: %1</source>
        <translation>Liste d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>De trop</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Désinscrit·e</translation>
    </message>
    <message>
        <source>Signed up twice</source>
        <translation>Inscrit·e deux fois</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 seat(s)</source>
        <translation>
            <numerusform>%Ln place sur %1</numerusform>
            <numerusform>%Ln places sur %1</numerusform>
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
        <translation>Place libérée&#xa0;: à prévenir</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Inscrit·e</translation>
    </message>
</context>
<context>
    <name>tp::ui::SetAside</name>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be shown: set aside, the rest arrives</source>
        <translation>
            <numerusform>%Ln élément est illisible&#xa0;: il est mis de côté, le reste arrive</numerusform>
            <numerusform>%Ln éléments sont illisibles&#xa0;: ils sont mis de côté, le reste arrive</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Last one %2.</source>
        <translation>%1 Le dernier&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to read after an update</source>
        <translation>
            <numerusform>%Ln élément à lire après mise à jour</numerusform>
            <numerusform>%Ln éléments à lire après mise à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version wrote them. They are kept and appear after the update.</source>
        <translation>Une version plus récente les a écrits. Ils sont gardés et apparaîtront après la mise à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for their key</source>
        <translation>
            <numerusform>%Ln élément attend sa clé</numerusform>
            <numerusform>%Ln éléments attendent leur clé</numerusform>
        </translation>
    </message>
    <message>
        <source>They open by themselves once a colleague&apos;s computer has shared the key.</source>
        <translation>Ils s’ouvriront tout seuls quand le poste d’un collègue aura partagé la clé.</translation>
    </message>
    <message>
        <source>Its author may not write this. It is set aside, the rest arrives.</source>
        <translation>Son auteur n’a pas le droit d’écrire cela. C’est mis de côté, le reste arrive.</translation>
    </message>
    <message>
        <source>Two computers write under one name. This one came second. It is set aside, the rest arrives.</source>
        <translation>Deux postes écrivent sous un même nom. Celui-ci est venu en second. C’est mis de côté, le reste arrive.</translation>
    </message>
    <message>
        <source>It names somebody who is not known here yet. It appears by itself when that comes.</source>
        <translation>Il nomme quelqu’un qui n’est pas encore connu ici. Il apparaîtra de lui-même quand ce sera le cas.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les regarder…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) count no more: set aside, the rest arrives</source>
        <translation>
            <numerusform>%Ln élément ne compte plus&#xa0;: il est mis de côté, le reste arrive</numerusform>
            <numerusform>%Ln éléments ne comptent plus&#xa0;: ils sont mis de côté, le reste arrive</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer that wrote this was removed by somebody who had not seen it. Look at it, and take up what is right; if that computer was stolen, take up nothing.</source>
        <translation>Le poste qui l’a écrit a été retiré par quelqu’un qui ne l’avait pas vu. Regardez, et reprenez ce qui est juste&#xa0;; si ce poste a été volé, ne reprenez rien.</translation>
    </message>
    <message>
        <source>The server was restored, and what was done here on the consortium did not come back with it. Your entries are safe. Look at the page Consortium, and do again what is missing there.</source>
        <translation>Le serveur a été restauré, et ce qui a été fait ici sur le consortium n’est pas revenu avec lui. Vos saisies sont intactes. Regardez la page Consortium, et refaites ce qui y manque.</translation>
    </message>
    <message>
        <source>The server was restored, and the history this was written on did not come back with it. It appears by itself once its author&apos;s computer has synchronised; if it never will, take it up here.</source>
        <translation>Le serveur a été restauré, et l’historique sur lequel ceci a été écrit n’est pas revenu avec lui. Cela réapparaît tout seul quand le poste de l’auteur s’est synchronisé&#xa0;; s’il ne le fera plus, reprenez-le ici.</translation>
    </message>
    <message>
        <source>The server was restored, and knows no longer the history this was written on. It is kept here: write a rescue file, and a colleague takes it up.</source>
        <translation>Le serveur a été restauré et ne connaît plus l’historique sur lequel ceci a été écrit. Tout est conservé ici&#xa0;: écrivez un fichier de secours, un collègue le reprend.</translation>
    </message>
</context>
<context>
    <name>tp::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Of this laptop alone: nobody else&apos;s program changes.</source>
        <translation>Pour ce poste seulement&#xa0;: rien ne change chez les autres.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Settlement</name>
    <message>
        <source>What was shown before is shown again, but for what was changed since. The versions are in the history.</source>
        <translation>Ce qui était affiché avant est de retour, sauf ce qui a été modifié depuis. Les versions sont dans l’historique.</translation>
    </message>
    <message>
        <source>What was shown before is shown again. The versions are in the history.</source>
        <translation>Ce qui était affiché avant est de retour. Les versions sont dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing was undone: it was changed since. The versions are in the history.</source>
        <translation>Rien n’a été annulé&#xa0;: cela a été modifié depuis. Les versions sont dans l’historique.</translation>
    </message>
    <message>
        <source>What you kept stands again, but for what was changed since. The versions are in the history.</source>
        <translation>Ce que vous aviez gardé est de retour, sauf ce qui a été modifié depuis. Les versions sont dans l’historique.</translation>
    </message>
    <message>
        <source>What you kept stands again. The versions are in the history.</source>
        <translation>Ce que vous aviez gardé est de retour. Les versions sont dans l’historique.</translation>
    </message>
    <message>
        <source>The other version stands again, but for what was changed since. The versions are in the history.</source>
        <translation>L’autre version est en place, sauf ce qui a été modifié depuis. Les versions sont dans l’historique.</translation>
    </message>
    <message>
        <source>The other version stands again. The versions are in the history.</source>
        <translation>L’autre version est en place. Les versions sont dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing was done again: it was changed since. The versions are in the history.</source>
        <translation>Rien n’a été rétabli&#xa0;: cela a été modifié depuis. Les versions sont dans l’historique.</translation>
    </message>
</context>
<context>
    <name>tp::ui::SituationTab</name>
    <message>
        <source>No situation noted yet. The first one, at the entry, is what later ones are compared with.</source>
        <translation>Aucun point de situation pour l’instant. Le premier, à l’entrée, sert de repère aux suivants.</translation>
    </message>
    <message>
        <source>Note the situation</source>
        <translation>Noter la situation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Points de situation</translation>
    </message>
    <message>
        <source>Situation saved on this computer.</source>
        <translation>Point de situation enregistré sur ce poste.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the situation of %1</source>
        <translation>Modifier le point du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Situation of %1</source>
        <translation>Point de situation du %1</translation>
    </message>
    <message>
        <source>The situation today</source>
        <translation>La situation aujourd’hui</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the situation of %1</source>
        <translation>Historique de la situation du %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the situation of %1</source>
        <translation>Supprimer le point du %1</translation>
    </message>
    <message>
        <source>Situation deleted.</source>
        <translation>Point de situation supprimé.</translation>
    </message>
    <message>
        <source>The situation is back.</source>
        <translation>Le point de situation est revenu.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Spelling</name>
    <message>
        <source>No other spelling found</source>
        <translation>Pas d’autre orthographe trouvée</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>Remove “%1” from my words</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de mes mots</translation>
    </message>
</context>
<context>
    <name>tp::ui::SpokenCell</name>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::Standing</name>
    <message>
        <source>phase: %1</source>
        <translation>phase&#xa0;: %1</translation>
    </message>
    <message>
        <source>With or without news</source>
        <translation>Avec ou sans nouvelles</translation>
    </message>
    <message numerus="yes">
        <source>Without news for %Ln day(s)</source>
        <translation>
            <numerusform>Sans nouvelles depuis %Ln jour</numerusform>
            <numerusform>Sans nouvelles depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No pathway under way</source>
        <translation>Aucun parcours en cours</translation>
    </message>
    <message>
        <source>not all of them</source>
        <translation>liste incomplète</translation>
    </message>
    <message>
        <source>To review: without news for two years</source>
        <translation>À revoir&#xa0;: sans nouvelles depuis deux ans</translation>
    </message>
</context>
<context>
    <name>tp::ui::StandingFilter</name>
    <message>
        <source>Phase of the pathway</source>
        <translation>Phase du parcours</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Toutes les phases</translation>
    </message>
    <message>
        <source>%1 people looked at…</source>
        <translation>%1 dossiers parcourus…</translation>
    </message>
    <message>
        <source>Stopped: there may be more.</source>
        <translation>Arrêté&#xa0;: il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Only the first %1 stand here, also when you search by words: choose a narrower filter.</source>
        <translation>Seuls les %1 premiers sont affichés, aussi quand vous cherchez par mots&#xa0;: choisissez un filtre plus étroit.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StartHelp</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Enter: go on, or open. Tab: to the next field. F1: open or close this help. Esc: close it.</source>
        <translation>Entrée&#xa0;: continuer ou ouvrir. Tab&#xa0;: champ suivant. F1&#xa0;: ouvrir ou fermer cette aide. Échap&#xa0;: la fermer.</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Ouvrir ce poste</translation>
    </message>
    <message>
        <source>Type your passphrase and press Enter. “Show” lets you read what you type. A wrong one erases nothing: try again as often as you need. Where it was set up, the computer&apos;s keychain opens it too.</source>
        <translation>Tapez votre phrase de passe, puis Entrée. «&#xa0;Voir&#xa0;» permet de relire ce que vous tapez. Se tromper n’efface rien&#xa0;: recommencez autant qu’il le faut. Si cela a été réglé ainsi, le trousseau de l’ordinateur l’ouvre aussi.</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Phrase oubliée</translation>
    </message>
    <message>
        <source>Nobody can read it again, not even the server. The recovery kit of your structure, a sheet of paper that a manager or an administrator keeps, opens this computer without network: press “Passphrase forgotten” and type its code. With network, a new invitation gives you back everything that was sent.</source>
        <translation>Personne ne peut la retrouver, pas même le serveur. Le kit de secours de votre structure, une feuille de papier gardée par un responsable ou un administrateur, ouvre ce poste sans réseau&#xa0;: appuyez sur «&#xa0;Phrase oubliée&#xa0;» et tapez son code. Avec du réseau, une nouvelle invitation vous rend tout ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>What waits here</source>
        <translation>Ce qui attend ici</translation>
    </message>
    <message>
        <source>What was noted and not sent stays sealed on this computer, and leaves by itself once it is open and there is network. What you were typing comes back where you left it.</source>
        <translation>Ce qui a été noté et pas encore envoyé reste scellé sur ce poste, et part tout seul une fois le poste ouvert, dès qu’il y a du réseau. Ce que vous étiez en train d’écrire revient là où vous l’avez laissé.</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>Un poste est perdu ou volé</translation>
    </message>
    <message>
        <source>Call a manager or the coordination at once. They remove it, and give you a code for another one.</source>
        <translation>Appelez tout de suite un responsable ou la coordination. Ils le retirent et vous donnent un code pour un autre.</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>L’invitation</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>It seals what you note on this computer. One is proposed: write it down once, on paper, and type it to show that you did. Nobody can give it back to you; the recovery kit of your structure replaces a forgotten one.</source>
        <translation>Elle scelle ce que vous notez sur ce poste. Une phrase est proposée&#xa0;: écrivez-la une fois, sur du papier, puis tapez-la pour montrer que c’est fait. Personne ne peut vous la rendre&#xa0;; le kit de secours de votre structure remplace une phrase oubliée.</translation>
    </message>
    <message>
        <source>The first loading</source>
        <translation>Le premier chargement</translation>
    </message>
    <message>
        <source>What you may read arrives from the server. You can note encounters while it goes on. Without network, try again later: nothing that you typed here is lost by going back.</source>
        <translation>Ce que vous pouvez lire arrive du serveur. Vous pouvez noter des rencontres pendant ce temps. Sans réseau, réessayez plus tard&#xa0;: rien de ce que vous avez tapé ici ne se perd en revenant en arrière.</translation>
    </message>
    <message>
        <source>A code that begins with tp1 and that a manager or an administrator gives you. It works once. Paste it whole; the page says at once whether it is good. The code of a recovery kit, which begins with tpk1, goes into the same field when every laptop was lost.</source>
        <translation>Un code qui commence par tp1 et que vous donne un responsable ou un administrateur. Il sert une seule fois. Collez-le en entier&#xa0;; la page dit aussitôt s’il est bon. Le code d’un kit de secours, qui commence par tpk1, va dans le même champ quand tous les postes ont été perdus.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StateFormat</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
</context>
<context>
    <name>tp::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n encounter(s) not yet sent</source>
        <translation>
            <numerusform>%Ln rencontre pas encore envoyée</numerusform>
            <numerusform>%Ln rencontres pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not yet sent</source>
        <translation>
            <numerusform>%Ln saisie pas encore envoyée</numerusform>
            <numerusform>%Ln saisies pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to read again</source>
        <translation>
            <numerusform>%Ln chose à relire</numerusform>
            <numerusform>%Ln choses à relire</numerusform>
        </translation>
    </message>
    <message>
        <source>First loading: %1 of %2</source>
        <translation>Premier chargement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>First loading: %1</source>
        <translation>Premier chargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>No network: everything is kept on this computer</source>
        <translation>Pas de réseau&#xa0;: tout est gardé sur ce poste</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable item(s) set aside</source>
        <translation>
            <numerusform>%Ln élément illisible mis de côté</numerusform>
            <numerusform>%Ln éléments illisibles mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to read after an update</source>
        <translation>
            <numerusform>%Ln élément à lire après mise à jour</numerusform>
            <numerusform>%Ln éléments à lire après mise à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Last synchronisation at %1</source>
        <comment>today</comment>
        <translation>Dernière synchronisation à %1</translation>
    </message>
    <message>
        <source>Last synchronisation %1</source>
        <comment>a day and a time</comment>
        <translation>Dernière synchronisation %1</translation>
    </message>
    <message>
        <source>No recovery kit yet: print it</source>
        <translation>Pas encore de kit de secours&#xa0;: imprimez-le</translation>
    </message>
    <message>
        <source>The clock of this computer is behind. Your entries leave all the same. Do set it right.</source>
        <translation>L’horloge de ce poste retarde. Vos saisies partent quand même. Pensez à la régler.</translation>
    </message>
    <message>
        <source>The server was restored. Invitations, shares and removals wait for an administrator&apos;s laptop.</source>
        <translation>Le serveur a été restauré. Inviter, partager et retirer attendent le poste d’un administrateur.</translation>
    </message>
    <message>
        <source>60 days without synchronising: what is here is hidden. Nothing is lost, and you can go on noting. Connect this computer to the network: everything shows again by itself.</source>
        <translation>60 jours sans synchroniser&#xa0;: ce qui est sur ce poste est caché. Rien n’est perdu, et vous pouvez continuer à noter. Connectez ce poste au réseau&#xa0;: tout revient de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>Not synchronised for long. What is here stays to be seen for %n day(s) more. Connect this computer to the network.</source>
        <translation>
            <numerusform>Pas synchronisé depuis longtemps. Ce qui est sur ce poste se voit encore %Ln jour. Connectez ce poste au réseau.</numerusform>
            <numerusform>Pas synchronisé depuis longtemps. Ce qui est sur ce poste se voit encore %Ln jours. Connectez ce poste au réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer cannot be right. Nothing is hidden or lost. Do set it right.</source>
        <translation>L’horloge de ce poste ne peut pas être juste. Rien n’est caché ni perdu. Pensez à la régler.</translation>
    </message>
    <message>
        <source>First loading stopped at %1 of %2</source>
        <translation>Premier chargement arrêté à %1 sur %2</translation>
    </message>
    <message>
        <source>First loading stopped at %1</source>
        <translation>Premier chargement arrêté à %1</translation>
    </message>
    <message>
        <source>What has come is here, and what you note is sent. The rest comes when you go on, or at the next synchronisation.</source>
        <translation>Ce qui est arrivé est là, et ce que vous notez est envoyé. Le reste vient quand vous reprenez, ou à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Reprendre le chargement</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Arrêter le chargement</translation>
    </message>
</context>
<context>
    <name>tp::ui::StatusNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringBook</name>
    <message>
        <source>A proposal this computer has not received yet</source>
        <translation>Une proposition que ce poste n’a pas encore reçue</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>Adopted, not in conclusions yet</source>
        <translation>Adoptées, pas encore dans un relevé</translation>
    </message>
    <message>
        <source>Conclusions no. %1</source>
        <translation>Relevé de conclusions n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Conclusions, provisional number</source>
        <translation>Relevé de conclusions, n°&#xa0;provisoire</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Reportée au %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation>à faire au plus tard le %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>who, day</comment>
        <translation>%1, avant le %2</translation>
    </message>
    <message>
        <source>Who does it: %1</source>
        <translation>Qui le fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Steering committee of %1</source>
        <translation>Comité de pilotage du %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Held? Nobody said</source>
        <translation>Tenue&#xa0;? Personne ne l’a dit</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>%1: the quorum is reached (%2 needed)</source>
        <translation>%1&#xa0;: le quorum est atteint (il en faut %2)</translation>
    </message>
    <message>
        <source>%1: no quorum (%2 needed)</source>
        <translation>%1&#xa0;: le quorum n’est pas atteint (il en faut %2)</translation>
    </message>
    <message>
        <source>%1 €</source>
        <comment>amount</comment>
        <translation>%1&#xa0;€</translation>
    </message>
    <message>
        <source>%1 % of a post</source>
        <translation>%1&#xa0;% de poste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 structures represented</source>
        <translation>
            <numerusform>%Ln structure représentée sur %1</numerusform>
            <numerusform>%Ln structures représentées sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringFilter</name>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Still to be held</source>
        <translation>Pas encore tenues</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>All milestones</source>
        <translation>Tous les jalons</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>À atteindre</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Reached or given up</source>
        <translation>Atteints ou abandonnés</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>Allotted today</source>
        <translation>Alloués aujourd’hui</translation>
    </message>
    <message>
        <source>Search for a session</source>
        <translation>Chercher une séance</translation>
    </message>
    <message>
        <source>Search for a decision</source>
        <translation>Chercher une décision</translation>
    </message>
    <message>
        <source>Search for a milestone</source>
        <translation>Chercher un jalon ou un livrable</translation>
    </message>
    <message>
        <source>Search among the means</source>
        <translation>Chercher dans les moyens</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringList</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to answer</source>
        <translation>
            <numerusform>%1, %Ln à répondre</numerusform>
            <numerusform>%1, %Ln à répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>structures</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis(es)</source>
        <translation>
            <numerusform>%Ln analyse</numerusform>
            <numerusform>%Ln analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in kind</source>
        <translation>
            <numerusform>%Ln en nature</numerusform>
            <numerusform>%Ln en nature</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 · in all: %3</source>
        <comment>days, what</comment>
        <translation>Du %1 au %2 · en tout&#xa0;: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Présentes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Milestone or deliverable</source>
        <translation>Jalon ou livrable</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringSessionPanel</name>
    <message>
        <source>It was held</source>
        <translation>Elle s’est tenue</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Écrire le compte rendu</translation>
    </message>
    <message>
        <source>Minutes as PDF</source>
        <translation>Compte rendu en PDF</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Not held after all.</source>
        <translation>Pas tenue, finalement.</translation>
    </message>
    <message>
        <source>Held. Its agenda stays as it was that day.</source>
        <translation>Tenue. Son ordre du jour reste celui de ce jour-là.</translation>
    </message>
    <message>
        <source>The session is held after all.</source>
        <translation>La séance est maintenue.</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>Annulée.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Who represents the structure</source>
        <translation>Qui représente la structure</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Not held after all</source>
        <translation>Pas tenue, finalement</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>La maintenir</translation>
    </message>
    <message>
        <source>Change the minutes</source>
        <translation>Modifier le compte rendu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>No conclusions wait for an answer. It gathers by itself: what the participants&apos; committee issues comes here.</source>
        <translation>Aucun relevé n’attend de réponse. L’ordre du jour se rassemble seul&#xa0;: ce que le comité de participants émet arrive ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) gathered by themselves, %1 answered</source>
        <translation>
            <numerusform>%Ln point rassemblé tout seul, %1 avec réponse</numerusform>
            <numerusform>%Ln points rassemblés tout seuls, %1 avec réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones that are late</source>
        <translation>Jalons en retard</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, échéance le %2</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation>Autres points</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir la suite</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Reprendre le projet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, about what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>comes back, it was postponed</source>
        <translation>revient, elle avait été reportée</translation>
    </message>
    <message>
        <source>Answered twice, on two computers: to be read again</source>
        <translation>Deux réponses, sur deux ordinateurs&#xa0;: à relire</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Draft of an answer</source>
        <translation>Projet de réponse</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>decision, outcome</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>steering-committee-%1.pdf</source>
        <translation>comite-de-pilotage-%1.pdf</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Minutes saved.</source>
        <translation>Compte rendu enregistré.</translation>
    </message>
    <message>
        <source>The minutes could not be written there. Choose another place.</source>
        <translation>Le compte rendu n’a pas pu être écrit là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Agenda as PDF</source>
        <translation>Ordre du jour en PDF</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: nothing is said any more.</source>
        <translation>%1&#xa0;: plus rien de noté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>structure, attendance</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>History of who represented %1</source>
        <translation>Historique de la représentation de %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::SteeringTab</name>
    <message>
        <source>Sessions, decisions, milestones, means</source>
        <translation>Séances, décisions, jalons, moyens</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Milestones and deliverables</source>
        <translation>Jalons et livrables</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>La prévoir</translation>
    </message>
    <message>
        <source>No session yet. Plan the first one: the next ones are proposed every two months.</source>
        <translation>Pas encore de séance. Prévoyez la première&#xa0;: les suivantes sont proposées tous les deux mois.</translation>
    </message>
    <message>
        <source>No decision yet. Write it down before the session: the teams say what it would change for them.</source>
        <translation>Pas encore de décision. Écrivez-la avant la séance&#xa0;: les équipes disent ce qu’elle changerait pour elles.</translation>
    </message>
    <message>
        <source>No milestone yet. Each has a structure that answers for it, and a day.</source>
        <translation>Pas encore de jalon. Chacun a une structure responsable et une échéance.</translation>
    </message>
    <message>
        <source>Nothing allotted yet: posts, euros or what is lent, by period.</source>
        <translation>Rien de noté&#xa0;: des postes, des euros ou ce qui est prêté, par période.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>New allotment</source>
        <translation>Nouveaux moyens</translation>
    </message>
    <message>
        <source>Next session proposed: %1, then %2</source>
        <comment>days</comment>
        <translation>Prochaine séance proposée&#xa0;: %1, puis %2</translation>
    </message>
    <message>
        <source>What do the structures answer, decide and allot?</source>
        <translation>Que répondent, que décident, que donnent les structures&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Session of %1: %Ln item(s) to answer</source>
        <translation>
            <numerusform>Séance du %1&#xa0;: %Ln point à répondre</numerusform>
            <numerusform>Séance du %1&#xa0;: %Ln points à répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of %1: nothing is left to answer</source>
        <translation>Séance du %1&#xa0;: plus rien à répondre</translation>
    </message>
    <message>
        <source>Nothing is found here.</source>
        <translation>Rien de tel ici.</translation>
    </message>
    <message>
        <source>Other words, or everything in the box above.</source>
        <translation>Essayez d’autres mots, ou tout afficher dans la liste au-dessus.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StepDays</name>
    <message>
        <source>“%1” cannot be changed here.</source>
        <translation>«&#xa0;%1&#xa0;» ne se modifie pas ici.</translation>
    </message>
    <message>
        <source>“%1” does not move: what became of it has been said.</source>
        <translation>«&#xa0;%1&#xa0;» ne bouge pas&#xa0;: on a dit ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>“%1” does not move: it has begun. Its form changes its days.</source>
        <translation>«&#xa0;%1&#xa0;» ne bouge pas&#xa0;: elle a commencé. Ses dates se changent dans son formulaire.</translation>
    </message>
    <message>
        <source>“%1” does not move: two versions of its days wait to be chosen from.</source>
        <translation>«&#xa0;%1&#xa0;» ne bouge pas&#xa0;: deux versions de ses dates attendent un choix.</translation>
    </message>
    <message>
        <source>“%1” is now planned %2.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant prévue %2.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StepPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Modifier l’étape</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Step saved on this computer.</source>
        <translation>Étape enregistrée sur ce poste.</translation>
    </message>
    <message>
        <source>%1, can be tried again</source>
        <translation>%1, à retenter</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>En réalité</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what became of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another attempt</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Step deleted.</source>
        <translation>Étape supprimée.</translation>
    </message>
    <message>
        <source>The step is back.</source>
        <translation>L’étape est revenue.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>attempt, where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Where to try it again</source>
        <translation>Où retenter</translation>
    </message>
    <message>
        <source>At a partner&apos;s</source>
        <translation>Chez un partenaire</translation>
    </message>
    <message>
        <source>At the same place: %1</source>
        <translation>Au même endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Share the file…</source>
        <translation>Partager le dossier…</translation>
    </message>
    <message>
        <source>%1 does not read this file: share it so that they see the step.</source>
        <translation>%1 ne lit pas ce dossier&#xa0;: partagez-le pour que son équipe voie l’étape.</translation>
    </message>
    <message>
        <source>%1 does not read this file, and does not see the step.</source>
        <translation>%1 ne lit pas ce dossier et ne voit pas l’étape.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>code, structure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At the same place</source>
        <translation>Au même endroit</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <comment>where</comment>
        <translation>Retenter&#xa0;: %1</translation>
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
        <translation>Aller vers les gens, ensemble, et ne rien perdre en route.</translation>
    </message>
    <message>
        <source>Your invitation code</source>
        <translation>Votre code d’invitation</translation>
    </message>
    <message>
        <source>It says who you are</source>
        <translation>Il dit qui vous êtes</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Nobody else knows it</source>
        <translation>Personne d’autre ne la connaît</translation>
    </message>
    <message>
        <source>First loading</source>
        <translation>Premier chargement</translation>
    </message>
    <message>
        <source>A few minutes, only once</source>
        <translation>Quelques minutes, une seule fois</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>F1 opens the help.</source>
        <translation>F1 ouvre l’aide.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StepText</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Qu’est-elle devenue&#xa0;?</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>1st attempt</source>
        <translation>1er essai</translation>
    </message>
    <message>
        <source>2nd attempt</source>
        <translation>2e essai</translation>
    </message>
    <message>
        <source>3rd attempt</source>
        <translation>3e essai</translation>
    </message>
    <message>
        <source>%1th attempt</source>
        <translation>%1e essai</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>structure, partner</comment>
        <translation>%1, avec %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::StrengthMeter</name>
    <message>
        <source>Weak: it could be found in hours. Add two or three words.</source>
        <translation>Faible&#xa0;: on pourrait la trouver en quelques heures. Ajoutez deux ou trois mots.</translation>
    </message>
    <message>
        <source>Almost: add a word.</source>
        <translation>Presque&#xa0;: ajoutez un mot.</translation>
    </message>
    <message>
        <source>Strong: nobody will find it.</source>
        <translation>Solide&#xa0;: personne ne la trouvera.</translation>
    </message>
    <message>
        <source>Eight or nine ordinary words drawn at random do very well. “Propose one” makes four invented words, to be written down.</source>
        <translation>Huit ou neuf mots courants tirés au hasard font très bien. Le bouton de proposition donne quatre mots inventés, à noter sur papier.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StructureChoice</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Structure you write for</source>
        <translation>Structure pour laquelle vous écrivez</translation>
    </message>
    <message>
        <source>%1. You write for several structures: who works there reads this. The choice is proposed the next time.</source>
        <comment>structure</comment>
        <translation>%1. Vous écrivez pour plusieurs structures&#xa0;: ceux qui y travaillent liront ceci. Ce choix sera proposé la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>tp::ui::StructuresTab</name>
    <message>
        <source>Structures and their recovery kits</source>
        <translation>Structures et kits de secours</translation>
    </message>
    <message>
        <source>A kit is a sheet of paper: it opens the laptops of its structure when a passphrase is forgotten, and brings back what was sent when every laptop is lost. Two per structure, in two places, tried out once.</source>
        <translation>Un kit est une feuille de papier&#xa0;: il ouvre les postes de sa structure quand une phrase est oubliée, et rend ce qui était envoyé quand tous les postes sont perdus. Deux par structure, en deux lieux, essayés une fois.</translation>
    </message>
    <message>
        <source>Try this kit</source>
        <translation>Essayer ce kit</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>Faire un kit</translation>
    </message>
    <message>
        <source>Try a kit out</source>
        <translation>Essayer un kit</translation>
    </message>
    <message>
        <source>Type the code of the sheet. Nothing changes: the program only looks whether it would work.</source>
        <translation>Tapez le code de la feuille. Rien ne change&#xa0;: le programme regarde seulement s’il marcherait.</translation>
    </message>
    <message>
        <source>Code of the recovery kit</source>
        <translation>Code du kit de secours</translation>
    </message>
    <message>
        <source>Add the structure</source>
        <translation>Ajouter la structure</translation>
    </message>
    <message>
        <source>Add a structure</source>
        <translation>Ajouter une structure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code, up to 4 letters</source>
        <translation>Code, 4 lettres au plus</translation>
    </message>
    <message>
        <source>You become a visible member of it, until you leave it: somebody must hold its key to invite.</source>
        <translation>Vous en devenez membre, visiblement, jusqu’à ce que vous la quittiez&#xa0;: il faut sa clé pour inviter.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Never tried</source>
        <translation>Jamais essayé</translation>
    </message>
    <message>
        <source>Tried on %1</source>
        <translation>Essayé le %1</translation>
    </message>
    <message>
        <source>Kit made by %1 on %2</source>
        <translation>Kit fait par %1 le %2</translation>
    </message>
    <message>
        <source>Kit made by %1</source>
        <translation>Kit fait par %1</translation>
    </message>
    <message>
        <source>No kit: a forgotten passphrase would lose what is not sent</source>
        <translation>Aucun kit&#xa0;: une phrase oubliée perdrait ce qui n’est pas envoyé</translation>
    </message>
    <message>
        <source>One kit only: make a second one, kept elsewhere</source>
        <translation>Un seul kit&#xa0;: faites-en un second, gardé ailleurs</translation>
    </message>
    <message>
        <source>This kit works, and opens this laptop as well.</source>
        <translation>Ce kit marche, et ouvre aussi ce poste.</translation>
    </message>
    <message>
        <source>This kit works. It does not open this laptop: it was made on another one.</source>
        <translation>Ce kit marche. Il n’ouvre pas ce poste&#xa0;: il a été fait sur un autre.</translation>
    </message>
    <message>
        <source>Structure added. Invite its first member.</source>
        <translation>Structure ajoutée. Invitez son premier membre.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the kit made by %1</source>
        <translation>Retirer le kit fait par %1</translation>
    </message>
    <message>
        <source>Withdraw this kit?</source>
        <translation>Retirer ce kit&#xa0;?</translation>
    </message>
    <message>
        <source>Its sheet of paper brings no work back any more, at once, and opens no laptop that has synchronised since. The structure&apos;s keys are replaced. Make another kit if only one is left.</source>
        <translation>Tout de suite, sa feuille ne fait plus revenir aucun travail, et elle n’ouvre plus un poste qui a échangé depuis. Les clés de la structure sont remplacées. S’il ne reste qu’un kit, faites-en un autre.</translation>
    </message>
    <message>
        <source>Withdraw 1 kit</source>
        <translation>Retirer 1 kit</translation>
    </message>
    <message>
        <source>Kit withdrawn. Destroy the sheet.</source>
        <translation>Kit retiré. Détruisez la feuille.</translation>
    </message>
    <message>
        <source>Tried on %1 by %2</source>
        <translation>Essayé le %1 par %2</translation>
    </message>
    <message>
        <source>Invite its first member</source>
        <translation>Inviter son premier membre</translation>
    </message>
    <message>
        <source>Invite the first member of %1</source>
        <comment>a structure</comment>
        <translation>Inviter le premier membre de %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>tp::ui::SyncTab</name>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Rescue file…</source>
        <translation>Fichier de secours…</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Sur ce poste</translation>
    </message>
    <message>
        <source>What cannot leave this laptop can be carried on a USB key, sealed, and taken up by a colleague.</source>
        <translation>Ce qui ne peut pas partir d’ici se porte sur une clé USB, scellé, et un collègue le reprend.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Nothing. Everything that arrived could be read.</source>
        <translation>Rien. Tout ce qui est arrivé a pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>entry(ies) not yet sent</source>
        <translation>
            <numerusform>saisie pas encore envoyée</numerusform>
            <numerusform>saisies pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
</context>
<context>
    <name>tp::ui::TabKeys</name>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Onglet précédent</translation>
    </message>
</context>
<context>
    <name>tp::ui::TemplateField</name>
    <message>
        <source>Type a name to keep this card as a template.</source>
        <translation>Tapez un nom pour garder cette fiche comme modèle.</translation>
    </message>
    <message>
        <source>Replace “%1” by this card</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par cette fiche</translation>
    </message>
    <message>
        <source>Keep this card as “%1”</source>
        <translation>Garder cette fiche sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename or delete…</source>
        <translation>Renommer ou supprimer…</translation>
    </message>
    <message>
        <source>Template “%1” kept, without people.</source>
        <translation>Modèle «&#xa0;%1&#xa0;» gardé, sans les personnes.</translation>
    </message>
    <message>
        <source>Template “%1” holds this already.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» contient déjà cela.</translation>
    </message>
    <message>
        <source>Template “%1” replaced.</source>
        <translation>Modèle «&#xa0;%1&#xa0;» remplacé.</translation>
    </message>
</context>
<context>
    <name>tp::ui::TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Templates of the structure</source>
        <translation>Modèles de la structure</translation>
    </message>
    <message>
        <source>Name of the template “%1”</source>
        <translation>Nom du modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>Supprimer le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Template deleted.</source>
        <translation>Modèle supprimé.</translation>
    </message>
    <message>
        <source>The template is back.</source>
        <translation>Le modèle est revenu.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tp::ui::TerritoriesTab</name>
    <message>
        <source>Add a territory</source>
        <translation>Ajouter un territoire</translation>
    </message>
    <message>
        <source>An encounter is of the territory its commune lies in; outings, sessions of the committee and entries of the directory name one. A retired territory is no longer offered; what was noted with it keeps it.</source>
        <translation>Une rencontre relève du territoire où se trouve sa commune&#xa0;; les sorties, les séances du comité et les fiches du plateau technique en nomment un. Un territoire retiré n’est plus proposé&#xa0;; ce qui a été noté avec lui le garde.</translation>
    </message>
    <message>
        <source>Territory saved. The whole consortium is offered it.</source>
        <translation>Territoire enregistré. Il est proposé à tout le consortium.</translation>
    </message>
    <message>
        <source>No territory yet. Add the first one.</source>
        <translation>Pas encore de territoire. Ajoutez le premier.</translation>
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
        <translation>pas encore de commune</translation>
    </message>
    <message>
        <source>%1 · no longer offered</source>
        <comment>communes of a territory</comment>
        <translation>%1 · plus proposé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Offer “%1” again</source>
        <translation>Proposer «&#xa0;%1&#xa0;» à nouveau</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Another territory is called so. Choose another name, or offer that one again.</source>
        <translation>Un autre territoire porte ce nom. Choisissez un autre nom, ou proposez celui-là à nouveau.</translation>
    </message>
    <message>
        <source>Change the territory</source>
        <translation>Modifier le territoire</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Nouveau territoire</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus proposé.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>«&#xa0;%1&#xa0;» est proposé à nouveau.</translation>
    </message>
</context>
<context>
    <name>tp::ui::Timeline</name>
    <message>
        <source>What happened, newest first</source>
        <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show what is older (%1)</source>
        <translation>Voir ce qui est plus ancien (%1)</translation>
    </message>
</context>
<context>
    <name>tp::ui::ToComplete</name>
    <message>
        <source>Encounter</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>All %n encounter(s) to complete</source>
        <translation>
            <numerusform>%Ln rencontre à compléter</numerusform>
            <numerusform>Toutes les %Ln rencontres à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Complete: %1</source>
        <translation>Compléter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::Toast</name>
    <message>
        <source>Undo Ctrl+Z</source>
        <extracomment>On the button of the message that follows an action; the key does the same.</extracomment>
        <translation>Annuler Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Redo Ctrl+Shift+Z</source>
        <extracomment>On the button of the message that follows an undo; the key does the same.</extracomment>
        <translation>Rétablir Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir la dernière action annulée</translation>
    </message>
</context>
<context>
    <name>tp::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Noted today</source>
        <translation>Déjà noté aujourd’hui</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Nothing noted today yet. Save the first encounter above.</source>
        <translation>Rien de noté aujourd’hui. Enregistrez la première rencontre ci-dessus.</translation>
    </message>
    <message>
        <source>To do, %1</source>
        <translation>À faire, %1</translation>
    </message>
    <message>
        <source>Begin an outing</source>
        <translation>Commencer une sortie</translation>
    </message>
    <message>
        <source>Outing since %1</source>
        <translation>Sortie depuis %1</translation>
    </message>
    <message>
        <source>Join the outing of %1</source>
        <translation>Rejoindre la sortie de %1</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>un collègue</translation>
    </message>
    <message>
        <source>The outing has been ended on another computer. What you note now is no longer added to it.</source>
        <translation>La sortie a été terminée sur un autre poste. Ce que vous notez maintenant ne s’y ajoute plus.</translation>
    </message>
    <message>
        <source>Under way since %1</source>
        <translation>En cours depuis %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::UndoStack</name>
    <message>
        <source>Undo what was done last, until the window locks</source>
        <translation>Annuler la dernière action, jusqu’au verrouillage</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
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
        <translation>Phrase oubliée</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>This computer, locked %1</source>
        <translation>Ce poste, verrouillé %1</translation>
    </message>
    <message>
        <source>This computer is locked.</source>
        <translation>Ce poste est verrouillé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Without network: the recovery kit of your structure opens this computer, with the entries not yet sent.</source>
        <translation>Sans réseau&#xa0;: le kit de secours de votre structure ouvre ce poste, avec les saisies non envoyées.</translation>
    </message>
    <message>
        <source>Code of the recovery kit</source>
        <translation>Code du kit de secours</translation>
    </message>
    <message>
        <source>Open with the kit</source>
        <translation>Ouvrir avec le kit</translation>
    </message>
    <message>
        <source>With network: a new invitation gives you back everything that was sent.</source>
        <translation>Avec réseau&#xa0;: une nouvelle invitation vous rend tout ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>This kit does not open this computer. Nothing is erased.</source>
        <translation>Ce kit n’ouvre pas ce poste. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>Open with the computer&apos;s keychain</source>
        <translation>Ouvrir avec le trousseau de l’ordinateur</translation>
    </message>
    <message>
        <source>Another laptop is lost or stolen: call a manager or the coordination at once. They remove it, then give you a code for another one.</source>
        <translation>Un autre poste est perdu ou volé&#xa0;: appelez tout de suite un responsable ou la coordination. Le poste est retiré, puis vous recevez un code pour un autre.</translation>
    </message>
    <message>
        <source>The keychain does not open this laptop now. Type your passphrase.</source>
        <translation>Le trousseau n’ouvre pas ce poste maintenant. Tapez votre phrase de passe.</translation>
    </message>
    <message>
        <source>The folder of what is noted here is out of reach: is its disk unplugged? Nothing is erased. Plug it in again, then open.</source>
        <translation>Le dossier où sont gardées les notes de ce poste est introuvable&#xa0;: son disque est-il débranché&#xa0;? Rien n’est effacé. Rebranchez-le, puis ouvrez.</translation>
    </message>
    <message>
        <source>The disk does not answer, or lets nothing be written: nothing can be opened from it now. Nothing is erased. Look at the disk, then open again.</source>
        <translation>Le disque ne répond pas, ou ne laisse rien écrire&#xa0;: rien ne peut y être ouvert maintenant. Rien n’est effacé. Regardez le disque, puis ouvrez à nouveau.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be opened from it now. Nothing is erased. Free some space, then open again.</source>
        <translation>Le disque est plein&#xa0;: rien ne peut y être ouvert maintenant. Rien n’est effacé. Libérez de la place, puis ouvrez à nouveau.</translation>
    </message>
    <message>
        <source>Not opened. Nothing is lost: open it again when you have the time.</source>
        <translation>Pas ouvert. Rien n’est perdu&#xa0;: rouvrez quand vous aurez le temps.</translation>
    </message>
    <message>
        <source>F1 opens the help.</source>
        <translation>F1 ouvre l’aide.</translation>
    </message>
</context>
<context>
    <name>tp::ui::ValueText</name>
    <message numerus="yes">
        <source>%n woman/women</source>
        <translation>
            <numerusform>%Ln femme</numerusform>
            <numerusform>%Ln femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man/men</source>
        <translation>
            <numerusform>%Ln homme</numerusform>
            <numerusform>%Ln hommes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>a file not shared with you</source>
        <translation>un dossier non partagé avec vous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 women, age band</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an outing that has not come here yet</source>
        <translation>une sortie pas encore reçue ici</translation>
    </message>
</context>
<context>
    <name>tp::ui::VersionsNotice</name>
    <message>
        <source>Choose between them</source>
        <translation>Choisir entre les deux</translation>
    </message>
    <message>
        <source>Two versions: choose between them</source>
        <translation>Deux versions&#xa0;: choisir entre les deux</translation>
    </message>
</context>
<context>
    <name>tp::ui::VotesText</name>
    <message numerus="yes">
        <source>%Ln vote(s) for</source>
        <translation>
            <numerusform>%Ln voix pour</numerusform>
            <numerusform>%Ln voix pour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln against</source>
        <translation>
            <numerusform>%Ln contre</numerusform>
            <numerusform>%Ln contre</numerusform>
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
            <numerusform>%Ln effacement à confirmer</numerusform>
            <numerusform>%Ln effacements à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to read again after an erasure</source>
        <translation>
            <numerusform>%Ln note à relire après un effacement</numerusform>
            <numerusform>%Ln notes à relire après un effacement</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) with several versions, to read again</source>
        <translation>
            <numerusform>%Ln chose à relire, qui a plusieurs versions</numerusform>
            <numerusform>%Ln choses à relire, qui ont plusieurs versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Pas encore enregistré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the directory to verify</source>
        <translation>
            <numerusform>%Ln fiche du plateau technique à vérifier</numerusform>
            <numerusform>%Ln fiches du plateau technique à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, what waits</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::WaitingHere</name>
    <message>
        <source>They are kept here, encrypted.</source>
        <translation>Elles sont gardées ici, chiffrées.</translation>
    </message>
    <message>
        <source>A draft is waiting for you</source>
        <translation>Un brouillon vous attend</translation>
    </message>
    <message>
        <source>An encounter was begun.</source>
        <translation>Une rencontre a été commencée.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s) not yet sent</source>
        <translation>
            <numerusform>%Ln rencontre pas encore envoyée</numerusform>
            <numerusform>%Ln rencontres pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not yet sent</source>
        <translation>
            <numerusform>%Ln saisie pas encore envoyée</numerusform>
            <numerusform>%Ln saisies pas encore envoyées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tp::ui::WeekGrid</name>
    <message>
        <source>Sessions of the week, as a grid</source>
        <translation>Séances de la semaine, en grille</translation>
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
            <numerusform>%1&#xa0;: %Ln séance</numerusform>
            <numerusform>%1&#xa0;: %Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no session</source>
        <translation>%1&#xa0;: aucune séance</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>hours</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Nothing is planned %1.</source>
        <comment>from … to …</comment>
        <translation>Rien n’est prévu %1.</translation>
    </message>
</context>
<context>
    <name>tp::ui::WeekHours</name>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>le soir</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>an hour</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an hour</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, hours</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>pas là</translation>
    </message>
</context>
<context>
    <name>tp::ui::WeekModel</name>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln libre</numerusform>
            <numerusform>%Ln libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tp::ui::WeekSheet</name>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) free</source>
        <translation>
            <numerusform>%Ln place libre</numerusform>
            <numerusform>%Ln places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Week of %1 to %2 %3</source>
        <comment>day, day and month, year</comment>
        <translation>Semaine du %1 au %2 %3</translation>
    </message>
    <message>
        <source>No session this week.</source>
        <translation>Aucune séance cette semaine.</translation>
    </message>
    <message>
        <source>Seats may be taken or freed after printing.</source>
        <translation>Des places peuvent être prises ou libérées après l’impression.</translation>
    </message>
    <message>
        <source>Activities, Territoires Partagés</source>
        <translation>Activités, Territoires Partagés</translation>
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
animée par %2</translation>
    </message>
    <message>
        <source>Activities · %1</source>
        <translation>Activités · %1</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>day, day and month, year</comment>
        <translation>Du %1 au %2 %3</translation>
    </message>
</context>
<context>
    <name>tp::ui::WhenField</name>
    <message>
        <source>Now, %1</source>
        <extracomment>In the field of the time of an encounter: 14:32</extracomment>
        <translation>Maintenant, %1</translation>
    </message>
</context>
<context>
    <name>tp::ui::WhoMet</name>
    <message>
        <source>Was this person counted among the unnamed?</source>
        <translation>Cette personne était-elle comptée parmi les anonymes&#xa0;?</translation>
    </message>
    <message>
        <source>Who was met, of those who have a file</source>
        <translation>Qui a été rencontré, parmi celles et ceux qui ont un dossier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a note, of whom</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing can be written here in the file of %1: it is no longer shared with your structure, or part of it needs a newer version of the program.</source>
        <translation>Rien ne peut être écrit ici dans le dossier de %1&#xa0;: il n’est plus partagé avec votre structure, ou une partie demande une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Taken away when you save. What was noted in their file goes along; undo brings both back.</source>
        <translation>Sera retirée à l’enregistrement. Ce qui était noté dans son dossier part avec&#xa0;; annuler ramène les deux.</translation>
    </message>
    <message>
        <source>Taken away when you save; undo brings them back.</source>
        <translation>Sera retirée à l’enregistrement&#xa0;; annuler la ramène.</translation>
    </message>
    <message>
        <source>Put this note beside %1</source>
        <translation>Mettre cette note à côté de %1</translation>
    </message>
    <message>
        <source>One fewer of %1</source>
        <translation>En compter un·e de moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not taken yet: Enter takes the lit row, Shift+Enter opens a new file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore pris&#xa0;: Entrée prend la ligne éclairée, Maj+Entrée ouvre un nouveau dossier.</translation>
    </message>
    <message>
        <source>A colleague noted something of %1 meanwhile: read it below, then save again.</source>
        <translation>Quelqu’un de l’équipe a noté quelque chose au sujet de %1 entre-temps&#xa0;: lisez-le ci-dessous, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is in this encounter twice, each time with a note: put both notes into one, below, and empty the other.</source>
        <translation>%1 est deux fois dans cette rencontre, avec une note chaque fois&#xa0;: réunissez les deux notes dans l’une, ci-dessous, et videz l’autre.</translation>
    </message>
    <message>
        <source>So many people are not taken away in one go. Take some away, save, then take away the others.</source>
        <translation>Autant de personnes ne se retirent pas en une fois. Retirez-en une partie, enregistrez, puis retirez les autres.</translation>
    </message>
    <message>
        <source>One encounter does not hold so many people. Note some of them in another one.</source>
        <translation>Une rencontre ne contient pas autant de personnes. Notez-en une partie dans une autre.</translation>
    </message>
    <message>
        <source>Say who was met: a name, a nickname, or a count such as 2m 18-21.</source>
        <translation>Dites qui a été rencontré&#xa0;: un nom, un surnom, ou un nombre comme 2h 18-21.</translation>
    </message>
</context>
<context>
    <name>tp::ui::WhoseFile</name>
    <message>
        <source>File of %1: %2</source>
        <comment>a person, what happened with it</comment>
        <translation>Dossier de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tp::ui::WordsCard</name>
    <message>
        <source>Add the word</source>
        <translation>Ajouter le mot</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nouveau mot</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>Mots à choisir</translation>
    </message>
    <message>
        <source>Everybody in the consortium chooses from the same words. A retired word is no longer offered; what was noted with it keeps it.</source>
        <translation>Tout le consortium choisit parmi les mêmes mots. Un mot retiré n’est plus proposé&#xa0;; ce qui a été noté avec lui le garde.</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Word, retired</source>
        <translation>Mot retiré</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Offer “%1” again</source>
        <translation>Proposer à nouveau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No word yet. Add the first one.</source>
        <translation>Aucun mot encore. Ajoutez le premier.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus proposé.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau proposé.</translation>
    </message>
    <message>
        <source>“%1” stands in the list already, retired. Offer it again instead.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste, retiré. Proposez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” stands in the list already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is offered from now on.</source>
        <translation>«&#xa0;%1&#xa0;» est proposé à partir de maintenant.</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Monter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move an added word up</source>
        <translation>Monter un mot ajouté</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Descendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move an added word down</source>
        <translation>Descendre un mot ajouté</translation>
    </message>
    <message>
        <source>“%1” stands further up.</source>
        <translation>«&#xa0;%1&#xa0;» est placé plus haut.</translation>
    </message>
    <message>
        <source>“%1” stands further down.</source>
        <translation>«&#xa0;%1&#xa0;» est placé plus bas.</translation>
    </message>
</context>
<context>
    <name>tp::ui::WorkRow</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>tp::ui::WorkText</name>
    <message>
        <source>Bringing this laptop&apos;s data up to date</source>
        <translation>Mise à jour des données de ce poste</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reading again what the field concerns</source>
        <translation>Relecture de ce que le champ concerne</translation>
    </message>
    <message>
        <source>Erasing a file</source>
        <translation>Effacement d’un dossier</translation>
    </message>
    <message>
        <source>Removing the last traces of what was erased</source>
        <translation>Suppression des dernières traces de ce qui a été effacé</translation>
    </message>
    <message>
        <source>Rescue file</source>
        <translation>Fichier de secours</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Do not open now</source>
        <translation>Ne pas ouvrir maintenant</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Le faire plus tard</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Stop waiting for the server</source>
        <translation>Ne plus attendre le serveur</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation>&lt; 16 ans</translation>
    </message>
    <message>
        <source>16–17</source>
        <translation>16–17 ans</translation>
    </message>
    <message>
        <source>18–21</source>
        <translation>18–21 ans</translation>
    </message>
    <message>
        <source>22–25</source>
        <translation>22–25 ans</translation>
    </message>
    <message>
        <source>26–29</source>
        <translation>26–29 ans</translation>
    </message>
    <message>
        <source>30–45</source>
        <translation>30–45 ans</translation>
    </message>
    <message>
        <source>46–59</source>
        <translation>46–59 ans</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 ans et +</translation>
    </message>
    <message>
        <source>Public space</source>
        <translation>Espace public</translation>
    </message>
    <message>
        <source>Station, transport</source>
        <translation>Gare, transport</translation>
    </message>
    <message>
        <source>Neighbourhood, foot of a building</source>
        <translation>Quartier, pied d’immeuble</translation>
    </message>
    <message>
        <source>Shopping centre</source>
        <translation>Centre commercial</translation>
    </message>
    <message>
        <source>Sports facility</source>
        <translation>Équipement sportif</translation>
    </message>
    <message>
        <source>Cultural facility</source>
        <translation>Équipement culturel</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>Tiers-lieu</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Day centre</source>
        <translation>Accueil de jour</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement scolaire</translation>
    </message>
    <message>
        <source>Online, phone</source>
        <translation>En ligne, téléphone</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Aller-vers</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Accueil spontané</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Sur rendez-vous</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Bouche à oreille</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Social ties</source>
        <translation>Lien social</translation>
    </message>
    <message>
        <source>Access to rights</source>
        <translation>Accès aux droits</translation>
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
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Meet again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Go along</source>
        <translation>Accompagner</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Invite to an activity</source>
        <translation>Inviter à un atelier</translation>
    </message>
    <message>
        <source>Find out and answer</source>
        <translation>Se renseigner et répondre</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>Own home</source>
        <translation>Logement personnel</translation>
    </message>
    <message>
        <source>With family</source>
        <translation>Chez la famille</translation>
    </message>
    <message>
        <source>With someone else</source>
        <translation>Chez un tiers</translation>
    </message>
    <message>
        <source>Housed by an association</source>
        <translation>Hébergement associatif</translation>
    </message>
    <message>
        <source>Supported housing</source>
        <translation>Logement accompagné</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Emergency shelter</source>
        <translation>Hébergement d’urgence</translation>
    </message>
    <message>
        <source>Street, makeshift shelter</source>
        <translation>Rue, abri de fortune</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Détention</translation>
    </message>
    <message>
        <source>No income</source>
        <translation>Sans ressources</translation>
    </message>
    <message>
        <source>Wage</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>ARE (unemployment benefit)</source>
        <translation>ARE</translation>
    </message>
    <message>
        <source>RSA (minimum income)</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>AAH (disability allowance)</source>
        <translation>AAH</translation>
    </message>
    <message>
        <source>ADA (asylum seekers&apos; allowance)</source>
        <translation>ADA</translation>
    </message>
    <message>
        <source>CEJ (youth engagement contract)</source>
        <translation>CEJ</translation>
    </message>
    <message>
        <source>Young adult contract</source>
        <translation>Contrat jeune majeur</translation>
    </message>
    <message>
        <source>Retirement pension</source>
        <translation>Retraite</translation>
    </message>
    <message>
        <source>Disability pension</source>
        <translation>Pension d’invalidité</translation>
    </message>
    <message>
        <source>Family support</source>
        <translation>Aide de la famille</translation>
    </message>
    <message>
        <source>Undeclared work</source>
        <translation>Travail non déclaré</translation>
    </message>
    <message>
        <source>Driving licence and vehicle</source>
        <translation>Permis B et véhicule</translation>
    </message>
    <message>
        <source>Driving licence, no vehicle</source>
        <translation>Permis sans véhicule</translation>
    </message>
    <message>
        <source>Driving licence in progress</source>
        <translation>Permis en cours</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Transports en commun</translation>
    </message>
    <message>
        <source>Bicycle, scooter</source>
        <translation>Vélo, trottinette</translation>
    </message>
    <message>
        <source>No means of transport</source>
        <translation>Aucun moyen</translation>
    </message>
    <message>
        <source>No qualification</source>
        <translation>Sans diplôme</translation>
    </message>
    <message>
        <source>CFG, DNB</source>
        <translation>CFG, DNB</translation>
    </message>
    <message>
        <source>Level 3 (CAP, BEP)</source>
        <translation>Niveau 3 (CAP, BEP)</translation>
    </message>
    <message>
        <source>Level 4 (baccalauréat)</source>
        <translation>Niveau 4 (bac)</translation>
    </message>
    <message>
        <source>Level 5</source>
        <translation>Niveau 5</translation>
    </message>
    <message>
        <source>Level 6</source>
        <translation>Niveau 6</translation>
    </message>
    <message>
        <source>Level 7</source>
        <translation>Niveau 7</translation>
    </message>
    <message>
        <source>Level 8</source>
        <translation>Niveau 8</translation>
    </message>
    <message>
        <source>Foreign qualification, not recognised</source>
        <translation>Diplôme étranger non reconnu</translation>
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
        <translation>Aucune depuis moins de 6 mois</translation>
    </message>
    <message>
        <source>None for 6 to 12 months</source>
        <translation>Aucune depuis 6 à 12 mois</translation>
    </message>
    <message>
        <source>None for more than a year</source>
        <translation>Aucune depuis plus d’un an</translation>
    </message>
    <message>
        <source>Never registered</source>
        <translation>Jamais</translation>
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
        <translation>E2C</translation>
    </message>
    <message>
        <source>Civic service</source>
        <translation>Service civique</translation>
    </message>
    <message>
        <source>PACEA</source>
        <translation>PACEA</translation>
    </message>
    <message>
        <source>Work integration site or workshop</source>
        <translation>Chantier ou atelier d’insertion</translation>
    </message>
    <message>
        <source>Intermediary association</source>
        <translation>Association intermédiaire</translation>
    </message>
    <message>
        <source>Work integration company</source>
        <translation>Entreprise d’insertion</translation>
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
        <translation>Département</translation>
    </message>
    <message>
        <source>Regional council</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Organisme de formation</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Permanent contract</source>
        <translation>CDI</translation>
    </message>
    <message>
        <source>Contract of more than 6 months</source>
        <translation>Contrat de plus de 6 mois</translation>
    </message>
    <message>
        <source>Own business</source>
        <translation>Création d’activité</translation>
    </message>
    <message>
        <source>Contract of less than 6 months</source>
        <translation>Contrat de moins de 6 mois</translation>
    </message>
    <message>
        <source>Subsidised contract</source>
        <translation>Contrat aidé</translation>
    </message>
    <message>
        <source>Other work integration structure</source>
        <translation>Autre structure d’insertion (SIAE)</translation>
    </message>
    <message>
        <source>Rights opened</source>
        <translation>Droits ouverts</translation>
    </message>
    <message>
        <source>Housing found</source>
        <translation>Logement trouvé</translation>
    </message>
    <message>
        <source>Care started</source>
        <translation>Soins engagés</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Perdu de vue</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Déménagement</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Mission of public interest</source>
        <translation>Mission d’intérêt public</translation>
    </message>
    <message>
        <source>The person&apos;s consent</source>
        <translation>Accord de la personne</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obligation légale</translation>
    </message>
    <message>
        <source>Protection of life</source>
        <translation>Sauvegarde de la vie</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Sign-up for an activity</source>
        <translation>Inscription à une activité</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>Opened a file</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Exported a list</source>
        <translation>Liste exportée</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Somebody close</source>
        <translation>Un proche</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>À l’oral</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>No obstacle</source>
        <translation>Pas de frein</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Noticeable</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Lourd</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>Une ligne de texte</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Un texte de plusieurs lignes</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Un choix</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Plusieurs choix</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>Yes or nothing</source>
        <translation>Oui ou rien</translation>
    </message>
    <message>
        <source>The whole consortium</source>
        <translation>Tout le consortium</translation>
    </message>
    <message>
        <source>The structure that noted it</source>
        <translation>La structure qui l’a noté</translation>
    </message>
    <message>
        <source>Those who read the person&apos;s file</source>
        <translation>Ceux qui lisent le dossier de la personne</translation>
    </message>
    <message>
        <source>Finding and meeting</source>
        <translation>Repérage</translation>
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
        <translation>Projet</translation>
    </message>
    <message>
        <source>Access to work or training</source>
        <translation>Accès emploi/formation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Sports session</source>
        <translation>Séance sportive</translation>
    </message>
    <message>
        <source>Cultural outing</source>
        <translation>Sortie culturelle</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Work project</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>Arrêté en route</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu·e</translation>
    </message>
    <message>
        <source>To try again</source>
        <translation>À retenter</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent·e</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent·e</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé·e</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rencontre faite</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Volontariat</translation>
    </message>
    <message>
        <source>Co-optation</source>
        <translation>Cooptation</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Relations between us</source>
        <translation>Relations entre nous</translation>
    </message>
    <message>
        <source>Changes to the offer</source>
        <translation>Évolution de l’offre</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Non adoptée</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Adaptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Strategic direction</source>
        <translation>Orientation stratégique</translation>
    </message>
    <message>
        <source>Milestones and deliverables</source>
        <translation>Jalons et livrables</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non prise</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Livrable</translation>
    </message>
</context>
</TS>
