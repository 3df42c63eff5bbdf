#include "ui/pages/profileform.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <cmath>

namespace lengthwise {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr int lowestMaximum = 60;
constexpr int highestMaximum = 260;
constexpr int longestName = 80;
constexpr int fieldWidth = 240;

struct Typed {
    bool fits = true;
    std::optional<int> number; ///< absent: nothing is typed
};

Typed numberIn(const QLineEdit *edit, int least, int most)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return {.fits = isNumber && number >= least && number <= most, .number = number};
}

QString textOf(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

std::optional<int> wholeBeats(const std::optional<HeartRate> &rate)
{
    return rate ? std::optional(int(std::lround(rate->beatsPerMinute))) : std::nullopt;
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::pageTop);
    form->setVerticalSpacing(space::unit);
    m_name = addField(QStringLiteral("athleteName"), tr("&Name"), {});
    m_name.edit->setMaxLength(longestName);
    m_birthYear = addField(QStringLiteral("athleteBirthYear"), tr("&Year of birth"), tr("not said"));
    m_sex = addChoice(QStringLiteral("athleteSex"), tr("&Sex"), {tr("Not said"), tr("Female"), tr("Male")});
    m_maximum = addField(QStringLiteral("athleteMaximum"), tr("Ma&ximum heart rate, bpm"), tr("not known"));
    m_units = addChoice(
        QStringLiteral("athleteUnits"), tr("&Units of totals"), {tr("As the pools"), tr("Metres"), tr("Yards")});
    check();
}

ProfileForm::Field ProfileForm::addField(const QString &objectName, const QString &label, const QString &hint)
{
    auto *block = new QWidget(this);
    const Field field{new QLineEdit(block), new TextLabel(type::label, QFont::Normal, &Theme::error, block)};
    field.edit->setObjectName(objectName);
    field.edit->setPlaceholderText(hint);
    field.edit->setMinimumHeight(space::fieldHeight);
    field.edit->setMaximumWidth(fieldWidth);
    field.fault->setObjectName(objectName + QStringLiteral("Fault"));
    field.fault->hide();
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field.edit);
    column->addWidget(field.fault);
    auto *form = static_cast<QFormLayout *>(layout());
    form->addRow(label, block);
    if (auto *name = qobject_cast<QLabel *>(form->labelForField(block)))
        name->setBuddy(field.edit);
    connect(field.edit, &QLineEdit::textEdited, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(field.edit, &QLineEdit::returnPressed, this, &ProfileForm::entered);
    return field;
}

QComboBox *ProfileForm::addChoice(const QString &objectName, const QString &label, const QStringList &entries)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->addItems(entries);
    choice->setMinimumHeight(space::fieldHeight);
    choice->setMaximumWidth(fieldWidth);
    static_cast<QFormLayout *>(layout())->addRow(label, choice);
    connect(choice, &QComboBox::activated, this, &ProfileForm::edited);
    return choice;
}

void ProfileForm::setAthlete(const Athlete &athlete)
{
    m_athlete = athlete;
    m_name.edit->setText(athlete.name);
    m_birthYear.edit->setText(textOf(athlete.birthYear));
    m_sex->setCurrentIndex(!athlete.sex ? 0 : *athlete.sex == Sex::Female ? 1 : 2);
    m_maximum.edit->setText(textOf(wholeBeats(athlete.maximumHeartRate)));
    m_units->setCurrentIndex(!athlete.units ? 0 : *athlete.units == PoolUnit::Metres ? 1 : 2);
    check();
}

void ProfileForm::check()
{
    const auto say = [](const Field &field, bool fits, const QString &fault) {
        field.fault->setText(fault);
        field.fault->setHidden(fits);
        field.edit->setAccessibleDescription(fits ? QString() : fault);
    };
    say(m_name, !m_name.edit->text().trimmed().isEmpty(), tr("An athlete needs a name."));
    say(m_birthYear, numberIn(m_birthYear.edit, firstYear, lastYear).fits,
        tr("A year from %1 to %2, or nothing.").arg(firstYear).arg(lastYear));
    say(m_maximum, numberIn(m_maximum.edit, lowestMaximum, highestMaximum).fits,
        tr("Beats per minute from %1 to %2, or nothing.").arg(lowestMaximum).arg(highestMaximum));
}

std::optional<Athlete> ProfileForm::athlete() const
{
    const Typed birthYear = numberIn(m_birthYear.edit, firstYear, lastYear);
    const Typed maximum = numberIn(m_maximum.edit, lowestMaximum, highestMaximum);
    Athlete athlete = m_athlete;
    athlete.name = m_name.edit->text().trimmed();
    if (athlete.name.isEmpty() || !birthYear.fits || !maximum.fits)
        return std::nullopt;
    athlete.birthYear = birthYear.number;
    if (maximum.number != wholeBeats(m_athlete.maximumHeartRate)) // else its fraction stays
        athlete.maximumHeartRate = maximum.number ? std::optional(HeartRate{double(*maximum.number)}) : std::nullopt;
    const int sex = m_sex->currentIndex();
    athlete.sex = sex == 0 ? std::nullopt : std::optional(sex == 1 ? Sex::Female : Sex::Male);
    const int units = m_units->currentIndex();
    athlete.units = units == 0 ? std::nullopt : std::optional(units == 1 ? PoolUnit::Metres : PoolUnit::Yards);
    return athlete;
}

bool ProfileForm::isChanged() const
{
    const auto typed = athlete();
    return !typed || *typed != m_athlete;
}

void ProfileForm::focusName()
{
    m_name.edit->setFocus();
    m_name.edit->selectAll();
}

} // namespace lengthwise
