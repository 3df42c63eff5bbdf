#pragma once

#include "core/model/athlete.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lengthwise {

class TextLabel;

/// The profile of one athlete as fields. What does not fit is said below the field in words.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setAthlete(const Athlete &athlete);
    /// The athlete with what is typed; absent while something does not fit.
    std::optional<Athlete> athlete() const;
    bool isChanged() const;
    void focusName();

Q_SIGNALS:
    void edited();
    void entered(); ///< Enter in a field

private:
    /// A field with its name in front and what is wrong with it below.
    struct Field {
        QLineEdit *edit;
        TextLabel *fault;
    };
    Field addField(const QString &objectName, const QString &label, const QString &hint);
    QComboBox *addChoice(const QString &objectName, const QString &label, const QStringList &entries);
    void check();

    Athlete m_athlete;
    Field m_name;
    Field m_birthYear;
    QComboBox *m_sex;
    Field m_maximum;
    QComboBox *m_units;
};

} // namespace lengthwise
