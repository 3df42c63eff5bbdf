#include "core/store/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lengthwise {

QJsonValue jsonValueOf(const std::string &text)
{
    return QJsonDocument::fromJson('[' + QByteArray::fromStdString(text) + ']').array().at(0);
}

std::string jsonTextOf(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2).toStdString();
}

} // namespace lengthwise
