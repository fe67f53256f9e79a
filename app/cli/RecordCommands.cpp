#include "app/cli/RecordCommands.h"

#include "app/cli/Export.h"
#include "app/cli/RecordJson.h"
#include "core/domain/Describe.h"

namespace tp::cli {

namespace {

struct Arguments {
    std::string type, id, field, format = "json", text, out;
    std::vector<std::string> where;
    std::size_t limit = 200;
    bool deleted = false;
    ExportForm csv;
};

// The people met, which `add encounter` takes beside the encounter's own fields: ids of known persons, each gets a participation.
Result<std::vector<RecordId>> takePeople(std::string &json) {
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &problem);
    if (!document.isObject() || !document.object().contains("people")) return std::vector<RecordId>{};
    auto object = document.object();
    if (!object["people"].isArray()) return fail(Code::Invalid, "people: a list of person ids is expected");
    std::vector<RecordId> people;
    for (const auto &value : object["people"].toArray()) {
        auto id = parseId<RecordId>(value.toString().toStdString());
        if (!id) return fail(Code::Invalid, "people: not a person id");
        people.push_back(*id);
    }
    object.remove("people");
    json = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
    return people;
}

Result<> add(Context &context, const Arguments &given) {
    TP_CHECK(typeNamed(given.type)); // before anybody is asked for a passphrase
    auto json = readStandardInput();
    const bool encounter = given.type == "encounter";
    std::vector<RecordId> people;
    if (encounter) { TP_TRY(people, takePeople(json)); }
    TP_CHECK(context.open());
    const auto &dictionary = context.reader->dictionary();
    TP_TRY(auto fields, domain::fieldsFromJson(*dictionary.type(given.type), json));
    for (const auto &person : people) TP_CHECK(context.reader->get("person", person));
    if (!people.empty()) {
        TP_TRY(const auto changes, domain::encounterChanges({std::move(fields), {}, std::move(people), {}}, context.clock.nowMs(),
                                                            context.random, &dictionary));
        TP_CHECK(context.writer->commit(changes));
        print(toText(changes.front().record));
        return {};
    }
    domain::RecordChange change{newUuid7<RecordId>(context.clock.nowMs(), context.random), given.type, true, {}, std::move(fields)};
    if (given.type == "person") change.file = change.record;
    // What stands in a person's file says whose.
    if (const auto *whose = dictionary.type(given.type)->field("person");
        whose && whose->audience == schema::Audience::File && whose->is(schema::Required)) {
        const auto person = change.set.find("person");
        if (person == change.set.end() || !person->second.bytes()) return fail(Code::Invalid, "person: required");
        TP_TRY(change.file, RecordId::from(*person->second.bytes()));
    }
    TP_CHECK(context.writer->commit({&change, 1}));
    print(toText(change.record));
    return {};
}

Result<> edit(Context &context, const Arguments &given) {
    TP_CHECK(typeNamed(given.type));
    TP_TRY(auto id, parseId<RecordId>(given.id));
    const auto json = readStandardInput();
    TP_CHECK(context.open());
    TP_TRY(auto fields, domain::fieldsFromJson(*context.reader->dictionary().type(given.type), json));
    TP_TRY(auto record, context.reader->get(given.type, id));
    const domain::RecordChange change{id, given.type, false, record.file, std::move(fields)};
    TP_CHECK(context.writer->commit({&change, 1}));
    return {};
}

Result<store::Query> query(const schema::RecordType &type, const Arguments &given) {
    store::Query query;
    query.type = given.type;
    query.text = given.text;
    query.limit = given.limit;
    query.withDeleted = given.deleted;
    for (const auto &condition : given.where) {
        const auto equals = condition.find('=');
        if (equals == std::string::npos) return fail(Code::Invalid, "--where takes FIELD=VALUE, FIELD>=VALUE or FIELD<VALUE");
        const bool atLeast = equals > 0 && condition[equals - 1] == '>';
        const auto name = condition.substr(0, equals - (atLeast ? 1 : 0));
        const auto *field = type.field(name);
        if (!field) return fail(Code::Invalid, "unknown field: " + name.substr(0, 60));
        const auto typed = condition.substr(equals + 1);
        const bool number =
            field->kind == schema::Kind::Integer || field->kind == schema::Kind::Year || field->kind == schema::Kind::Boolean;
        const bool list = field->kind == schema::Kind::Choices || field->kind == schema::Kind::References;
        const auto quoted = QJsonDocument(QJsonArray{QString::fromStdString(typed)}).toJson(QJsonDocument::Compact).toStdString();
        store::Filter filter;
        filter.field = name;
        filter.op = list ? store::Filter::Op::Contains : atLeast ? store::Filter::Op::AtLeast : store::Filter::Op::Equals;
        if (list) {
            filter.value = Value(typed);
        } else {
            TP_TRY(filter.value, domain::valueFromJson(*field, number ? typed : quoted.substr(1, quoted.size() - 2)));
        }
        query.filters.push_back(std::move(filter));
    }
    return query;
}

// Whose file is read.
void noteOpened(Context &context, const store::Record &record) {
    const auto person = record.type == "person" ? std::optional(record.id) : record.file;
    if (person) static_cast<void>(context.writer->noteAccess({store::accessOpened, "person", person, {}, {}})); // a full disk hides nothing
}

// Before anything leaves: no export without its line.
Result<> noteExport(Context &context, const store::Query &asked, std::size_t records) {
    return context.writer->noteAccess(store::exportOf(context.reader->dictionary(), asked, static_cast<std::int64_t>(records)));
}

Result<> list(Context &context, const Arguments &given) {
    TP_CHECK(typeNamed(given.type));
    TP_CHECK(context.openToRead());
    const auto *type = context.reader->dictionary().type(given.type);
    TP_TRY(const auto asked, query(*type, given));
    TP_CHECK(knownColumns(*type, given.csv));
    TP_TRY(const auto records, context.reader->list(asked));
    if (given.format == "csv" || type->widest() == schema::Audience::File) TP_CHECK(noteExport(context, asked, records.size()));
    if (given.format == "csv") return exportRecords(*context.reader, *type, records, given.csv, "-");
    QJsonArray json;
    for (const auto &record : records) json.append(recordJson(record, *context.reader));
    print(QJsonDocument(json));
    return {};
}

Result<> exportAll(Context &context, const Arguments &given) {
    TP_CHECK(typeNamed(given.type));
    TP_CHECK(context.openToRead());
    const auto *type = context.reader->dictionary().type(given.type);
    TP_TRY(auto asked, query(*type, given));
    TP_CHECK(knownColumns(*type, given.csv));
    TP_TRY(asked.limit, context.reader->count(asked));
    TP_TRY(const auto records, context.reader->list(asked));
    TP_CHECK(noteExport(context, asked, records.size()));
    return exportRecords(*context.reader, *type, records, given.csv, given.out);
}

Result<> show(Context &context, const Arguments &given) {
    TP_TRY(const auto *type, typeNamed(given.type));
    TP_TRY(auto id, parseId<RecordId>(given.id));
    TP_CHECK(context.openToRead());
    TP_TRY(const auto record, context.reader->get(type->name, id));
    noteOpened(context, record);
    print(QJsonDocument(recordJson(record, *context.reader)));
    return {};
}

Result<> history(Context &context, const Arguments &given) {
    TP_CHECK(typeNamed(given.type));
    TP_TRY(auto id, parseId<RecordId>(given.id));
    TP_CHECK(context.openToRead());
    if (const auto record = context.reader->get(given.type, id)) noteOpened(context, *record);
    TP_TRY(const auto items, context.reader->history(given.type, id));
    print(QJsonDocument(historyJson(given.type, items, *context.reader)));
    return {};
}

Result<> conflicts(Context &context) {
    TP_CHECK(context.openToRead());
    TP_TRY(const auto all, context.reader->conflicts());
    print(QJsonDocument(conflictsJson(all, *context.reader)));
    return {};
}

Result<> resolve(Context &context, const Arguments &given) {
    TP_CHECK(typeNamed(given.type));
    TP_TRY(auto id, parseId<RecordId>(given.id));
    Value value;
    const auto json = readStandardInput();
    TP_CHECK(context.open());
    if (given.field == wire::deletedField) {
        if (json.find("true") == std::string::npos && json.find("false") == std::string::npos)
            return fail(Code::Invalid, "true or false is expected");
        value = Value(json.find("true") != std::string::npos);
    } else {
        const auto *field = context.reader->dictionary().type(given.type)->field(given.field);
        if (!field) return fail(Code::Invalid, "unknown field: " + given.field.substr(0, 60));
        TP_TRY(value, domain::valueFromJson(*field, json));
    }
    TP_CHECK(context.writer->resolve(given.type, id, given.field, value));
    return {};
}

Result<> removeOrRestore(Context &context, const Arguments &given, bool restoring) {
    TP_CHECK(typeNamed(given.type));
    TP_TRY(auto id, parseId<RecordId>(given.id));
    TP_CHECK(context.open());
    if (restoring) {
        TP_CHECK(context.writer->restore(given.type, id));
    } else {
        TP_CHECK(context.writer->remove(given.type, id));
    }
    return {};
}

} // namespace

void addRecordCommands(CLI::App &app, Context &context, Command &chosen) {
    auto given = std::make_shared<Arguments>();
    auto command = [&](const char *name, const char *help, bool type, bool id, auto work) {
        auto *sub = app.add_subcommand(name, help);
        if (type) sub->add_option("TYPE", given->type, "record type, see `schema`")->required();
        if (id) sub->add_option("ID", given->id, "record id")->required();
        sub->callback([&chosen, work] { chosen = work; });
        return sub;
    };
    auto filters = [&](CLI::App *sub) {
        sub->add_option("--where", given->where, "FIELD=VALUE or FIELD>=VALUE; all must hold");
        sub->add_option("--search", given->text, "full text, as typed");
        sub->add_flag("--deleted", given->deleted, "with deleted records");
        sub->add_flag("--machine", given->csv.machine, "CSV with codes and ISO dates instead of words");
        sub->add_option("--columns", given->csv.columns, "columns of the CSV, in this order: field names with commas between, and id")
            ->delimiter(',');
        sub->add_option("--language", given->csv.language, "words of the CSV: fr (default) or en")->check(CLI::IsMember({"fr", "en"}));
    };
    auto *schema = command("schema", "every record type and field: kind, choices, audience; with --profile also those that were added",
                           false, false, [&context]() -> Result<> {
                               if (context.profile.empty()) {
                                   print(domain::describeSchema(schema::Dictionary(schema::recordTypes())));
                                   return {};
                               }
                               TP_CHECK(context.open()); // holds nothing about people: also after the lease
                               print(domain::describeSchema(context.reader->dictionary()));
                               return {};
                           });
    schema->add_option("--format", given->format)->check(CLI::IsMember({"json"}));
    command("add", "one record, its fields as JSON on standard input; prints the id. `add encounter` also takes \"people\": [person ids]",
            true, false, [&context, given] { return add(context, *given); });
    command("edit", "the changed fields as JSON on standard input", true, true, [&context, given] { return edit(context, *given); });
    command("remove", "delete a record; `restore` undoes it", true, true,
            [&context, given] { return removeOrRestore(context, *given, false); });
    command("restore", "undo `remove`", true, true, [&context, given] { return removeOrRestore(context, *given, true); });
    auto *listing = command("list", "records, newest first", true, false, [&context, given] { return list(context, *given); });
    listing->add_option("--format", given->format)->check(CLI::IsMember({"json", "csv"}));
    listing->add_option("--limit", given->limit, "at most so many (200)");
    filters(listing);
    command("show", "one record as JSON", true, true, [&context, given] { return show(context, *given); });
    command("history", "every change of every field: who, when, from what to what", true, true,
            [&context, given] { return history(context, *given); });
    command("conflicts", "fields with several values, each with author and time", false, false, [&context] { return conflicts(context); })
        ->add_option("--format", given->format)
        ->check(CLI::IsMember({"json"}));
    command("resolve", "choose one value, as JSON on standard input", true, true, [&context, given] { return resolve(context, *given); })
        ->add_option("FIELD", given->field)
        ->required();
    auto *exporting = command("export", "all records of a type as CSV that French Excel opens", true, false,
                              [&context, given] { return exportAll(context, *given); });
    exporting->add_option("--out", given->out, "file to write; - for standard output")->required();
    filters(exporting);
}

} // namespace tp::cli
