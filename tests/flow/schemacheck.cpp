#include "tests/flow/schemacheck.h"
#include "tests/support/projectfiles.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
// The schemas refer to each other by their files' names.
constexpr char16_t script[] = u"import json, sys, pathlib, warnings\n"
                              "warnings.simplefilter('ignore')\n"
                              "import jsonschema\n"
                              "checkers = {}\n"
                              "for name, document in json.load(sys.stdin):\n"
                              "    if name not in checkers:\n"
                              "        path = pathlib.Path(sys.argv[1], name + '.schema.json').resolve()\n"
                              "        schema = json.loads(path.read_text())\n"
                              "        jsonschema.Draft202012Validator.check_schema(schema)\n"
                              "        resolver = jsonschema.RefResolver(path.as_uri(), schema)\n"
                              "        checkers[name] = jsonschema.Draft202012Validator(schema, resolver=resolver)\n"
                              "    try:\n"
                              "        for offence in checkers[name].iter_errors(json.loads(document)):\n"
                              "            print(name, list(offence.absolute_path), offence.message)\n"
                              "    except ValueError:\n"
                              "        print(name, 'is no JSON:', document[:200])\n";
} // namespace

void SchemaCheck::add(const QByteArray &document, const QString &name)
{
    m_documents.append(QJsonArray{name, QString::fromUtf8(document)});
}

QByteArray SchemaCheck::offences() const
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        {u"-c"_s, QString::fromUtf16(script), projectFile(QStringLiteral("tests/fixtures/cli"))});
    python.write(QJsonDocument(m_documents).toJson(QJsonDocument::Compact));
    python.closeWriteChannel();
    const bool isDone = python.waitForFinished(60'000) && python.exitStatus() == QProcess::NormalExit;
    if (!isDone || python.exitCode() != 0)
        return "cannot check: " + python.readAllStandardError();
    return python.readAllStandardOutput();
}

QByteArray schemaOffences(const QByteArray &document, const QString &name)
{
    SchemaCheck check;
    check.add(document, name);
    return check.offences();
}

} // namespace lengthwise
