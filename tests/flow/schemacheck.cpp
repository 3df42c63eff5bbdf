#include "tests/flow/schemacheck.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
// The schemas refer to each other by their files' names.
constexpr char16_t script[] = u"import json, sys, pathlib, warnings\n"
                              "warnings.simplefilter('ignore')\n"
                              "import jsonschema\n"
                              "path = pathlib.Path(sys.argv[1]).resolve()\n"
                              "schema = json.loads(path.read_text())\n"
                              "jsonschema.Draft202012Validator.check_schema(schema)\n"
                              "resolver = jsonschema.RefResolver(path.as_uri(), schema)\n"
                              "checker = jsonschema.Draft202012Validator(schema, resolver=resolver)\n"
                              "for offence in checker.iter_errors(json.load(sys.stdin)):\n"
                              "    print(list(offence.absolute_path), offence.message)\n";
} // namespace

QByteArray schemaOffences(const QByteArray &document, const QString &name)
{
    const QString schema = QStringLiteral(LENGTHWISE_SOURCE_DIR "/tests/fixtures/cli/%1.schema.json").arg(name);
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromUtf16(script), schema});
    python.write(document);
    python.closeWriteChannel();
    const bool isDone = python.waitForFinished(60'000) && python.exitStatus() == QProcess::NormalExit;
    if (!isDone || python.exitCode() != 0)
        return "cannot check: " + python.readAllStandardError();
    return python.readAllStandardOutput();
}

} // namespace lengthwise
