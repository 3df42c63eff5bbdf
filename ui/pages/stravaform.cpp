#include "ui/pages/stravaform.h"

#include "ui/pages/stravasteps.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/radiochoice.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int fieldWidth = 320;
constexpr int longestId = 20;
constexpr int longestSecret = 200;

/// What is pasted often brings blanks or a line's end.
void trim(QLineEdit *field)
{
    const QString typed = field->text();
    if (const QString trimmed = typed.trimmed(); trimmed != typed)
        field->setText(trimmed);
}

bool isNumber(const QString &id)
{
    return std::ranges::all_of(id, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

} // namespace

StravaForm::StravaForm(QWidget *parent)
    : QWidget(parent)
    , m_steps(new StravaSteps(this))
    , m_showSteps(new Button(Button::Role::Link, tr("Show &how to make an application"), this))
{
    m_third = StravaSteps::makeStep(3, tr("Copy what Strava shows then into these fields."), makeFields(), this);
    m_showSteps->setObjectName(u"stravaShowSteps"_s);
    m_showSteps->hide();
    connect(m_showSteps, &Button::clicked, this, [this] { showSteps(true); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::betweenCards, 0); // beside the scroll bar
    column->setSpacing(space::betweenCards);
    column->addWidget(m_steps);
    column->addWidget(m_showSteps, 0, Qt::AlignLeft);
    column->addWidget(m_third);
    column->addSpacing(space::half);
    column->addWidget(makeKeep());
    column->addStretch();
    check();
}

QLineEdit *StravaForm::addField(const QString &name, const QString &label, QGridLayout *grid, QWidget *block)
{
    auto *field = new QLineEdit(block);
    field->setObjectName(name);
    field->setFrame(false);
    auto *caption = new QLabel(label, block);
    caption->setBuddy(field);
    field->setAccessibleName(label.section(u'&', 0, 0) + label.section(u'&', 1)); // its label is no sibling
    auto *frame = new FieldFrame(field, block);
    frame->setFixedSize(fieldWidth, space::fieldHeight);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(frame, row, 1);
    connect(field, &QLineEdit::textChanged, this, [this, field] {
        trim(field);
        check();
    });
    connect(field, &QLineEdit::returnPressed, this, &StravaForm::entered);
    return field;
}

QWidget *StravaForm::makeFields()
{
    auto *block = new QWidget(this);
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::unit);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(2, 1);
    m_id = addField(u"stravaClientId"_s, tr("Client &ID"), grid, block);
    m_id->setMaxLength(longestId);
    m_id->setInputMethodHints(Qt::ImhDigitsOnly);
    m_idFault = new TextLabel(type::label, QFont::Normal, &Theme::error, block);
    m_idFault->setObjectName(u"stravaClientIdFault"_s);
    m_idFault->setText(tr("The client ID consists of digits only; the longer text is the secret."));
    grid->addWidget(m_idFault, grid->rowCount(), 1, 1, 2);
    m_secret = addField(u"stravaSecret"_s, tr("Client &Secret"), grid, block);
    m_secret->setMaxLength(longestSecret);
    m_show = new Button(Button::Role::Secondary, tr("Sh&ow"), block);
    m_show->setObjectName(u"stravaShowSecret"_s);
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show the client secret"));
    connect(m_show, &Button::toggled, this, &StravaForm::showSecret);
    grid->addWidget(m_show, grid->rowCount() - 1, 2, Qt::AlignLeft);
    auto *promise = new TextLabel(type::label, QFont::Normal, &Theme::text3, block);
    promise->setText(tr("The secret goes into this computer's keychain, and nowhere else but to Strava."));
    grid->addWidget(promise, grid->rowCount(), 1, 1, 2);
    showSecret(false);
    return block;
}

QWidget *StravaForm::makeKeep()
{
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, block);
    title->setText(tr("How long may data from Strava be kept?"));
    column->addWidget(title);
    m_sevenDays = addKeep(u"stravaKeepSevenDays"_s, tr("&7 days"),
        tr("Strava's policy: data from its interface may be kept no longer. Swims that you also have as a file stay."),
        block);
    m_untilDisconnected = addKeep(u"stravaKeepConnected"_s, tr("&Until I disconnect"),
        tr("Longer than Strava's policy has it: your own decision, for your own swims. Swims that you also have as a "
           "file stay even then."),
        block);
    return block;
}

QRadioButton *StravaForm::addKeep(const QString &name, const QString &text, const QString &explanation, QWidget *block)
{
    auto *choice = new RadioChoice(text, block);
    choice->setObjectName(name);
    choice->setAccessibleDescription(explanation);
    auto *words = new Paragraph(Paragraph::Tone::Caption, explanation, block);
    words->setContentsMargins(RadioChoice::wordsFrom, 0, 0, 0);
    block->layout()->addWidget(choice);
    block->layout()->addWidget(words);
    connect(choice, &QRadioButton::toggled, this, &StravaForm::changed);
    return choice;
}

void StravaForm::follow(const StravaState &state)
{
    const QString known = state.connection ? state.connection->clientId : state.lastClientId;
    if (m_keptId.isEmpty() && !known.isEmpty()) {
        m_keptId = known;
        showSteps(false);
    }
    if (m_id->text().isEmpty())
        m_id->setText(known);
    if (state.connection && !m_sevenDays->isChecked() && !m_untilDisconnected->isChecked())
        (state.connection->keep == StravaKeep::SevenDays ? m_sevenDays : m_untilDisconnected)->setChecked(true);
    check();
}

QString StravaForm::clientId() const
{
    return m_id->text();
}

bool StravaForm::hasSecret() const
{
    return !m_secret->text().isEmpty() || (!m_keptId.isEmpty() && clientId() == m_keptId);
}

QString StravaForm::missing() const
{
    QStringList missing;
    if (clientId().isEmpty() || !isNumber(clientId()))
        missing << tr("the client ID");
    if (!hasSecret())
        missing << tr("the client secret");
    if (!m_sevenDays->isChecked() && !m_untilDisconnected->isChecked())
        missing << tr("how long data may be kept");
    return missing.isEmpty() ? QString() : tr("Still needed: %1.").arg(missing.join(u", "_s));
}

std::optional<StravaSignIn> StravaForm::wish() const
{
    if (!missing().isEmpty())
        return std::nullopt;
    return StravaSignIn{.clientId = clientId(),
        .clientSecret = m_secret->text(),
        .keep = m_sevenDays->isChecked() ? StravaKeep::SevenDays : StravaKeep::UntilDisconnected};
}

void StravaForm::check()
{
    const bool fits = isNumber(clientId());
    m_idFault->setVisible(!fits);
    m_id->setAccessibleDescription(fits ? QString() : m_idFault->text());
    const bool isKept = !m_keptId.isEmpty() && clientId() == m_keptId;
    m_secret->setPlaceholderText(isKept ? tr("as before, from the keychain") : QString());
    Q_EMIT changed();
}

void StravaForm::showSecret(bool shown)
{
    m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_secret->setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void StravaForm::showSteps(bool shown)
{
    m_steps->setVisible(shown);
    m_showSteps->setVisible(!shown);
    for (const QString &part : {u"stepNumber"_s, u"stepWords"_s}) // alone it is no step
        m_third->findChild<QWidget *>(part)->setVisible(shown);
}

void StravaForm::needSecret()
{
    m_keptId.clear();
    check();
}

void StravaForm::setKept(const QString &clientId)
{
    m_keptId = clientId;
    check();
}

void StravaForm::focusSecret()
{
    m_secret->setFocus(Qt::OtherFocusReason);
    m_secret->selectAll();
}

void StravaForm::focusMissing()
{
    if (clientId().isEmpty() && !m_steps->isHidden())
        m_steps->focusFirst();
    else if (clientId().isEmpty() || !isNumber(clientId()))
        m_id->setFocus(Qt::OtherFocusReason);
    else if (!hasSecret())
        focusSecret();
    else
        (m_untilDisconnected->isChecked() ? m_untilDisconnected : m_sevenDays)->setFocus(Qt::OtherFocusReason);
}

void StravaForm::forgetSecret()
{
    m_secret->setText({}); // unlike clear(), which can be undone
    m_show->setChecked(false);
}

} // namespace lengthwise
