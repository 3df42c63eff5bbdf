#include "ui/pages/athletesdialog.h"

#include "ui/pages/profileform.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/contentslist.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
constexpr QSize firstSize(700, 480);
} // namespace

AthletesDialog::AthletesDialog(LibraryCare &care, const LibraryState &state, QWidget *parent)
    : QuietDialog(tr("Athletes"), parent)
    , m_care(care)
    , m_error(new Banner(Banner::Kind::Error, this))
{
    m_error->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(makeProfile(), 1);
    resize(firstSize);
    setState(state);
}

QWidget *AthletesDialog::makeList()
{
    auto *list = new ContentsList(this);
    list->setObjectName(u"athletes"_s);
    list->setAccessibleName(tr("Athletes of this library"));
    m_add = new Button(Button::Role::Link, tr("&Add an Athlete"), list);
    m_add->setObjectName(u"addAthlete"_s);
    list->setFoot(m_add);
    m_list = list;
    connect(m_add, &Button::clicked, this, &AthletesDialog::add);
    connect(m_list, &QListWidget::currentRowChanged, this, &AthletesDialog::showAthlete);
    connect(m_list, &QListWidget::itemActivated, this, &AthletesDialog::choose);
    return list;
}

QWidget *AthletesDialog::makeProfile()
{
    auto *block = new QWidget(this);
    auto *title = new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, block);
    title->setText(tr("Profile"));
    m_note = new Paragraph(Paragraph::Tone::Quiet, {}, block);
    m_note->setObjectName(u"athleteNote"_s);
    m_form = new ProfileForm(block);
    m_choose = new Button(Button::Role::Secondary, tr("&Show This Athlete's Swims"), block);
    m_choose->setObjectName(u"chooseAthlete"_s);
    m_save = new Button(Button::Role::Primary, tr("Sa&ve"), block);
    m_save->setObjectName(u"saveAthlete"_s);
    auto *close = new Button(Button::Role::Secondary, tr("&Close"), block);
    connect(m_form, &ProfileForm::edited, this, &AthletesDialog::updateButtons);
    connect(m_form, &ProfileForm::entered, m_save, &Button::click);
    connect(m_choose, &Button::clicked, this, &AthletesDialog::choose);
    connect(m_save, &Button::clicked, this, &AthletesDialog::save);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_choose);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(space::pageSide, space::pageTop, space::pageSide, space::pageTop);
    column->setSpacing(space::betweenCards);
    column->addWidget(title);
    column->addWidget(m_note);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(m_error);
    column->addLayout(buttons);
    return block;
}

void AthletesDialog::setState(const LibraryState &state)
{
    const Athlete *before = selected();
    const std::string wanted = !m_wanted.empty() ? m_wanted
        : before                                 ? before->uuid
        : state.athlete                          ? state.athlete->uuid
                                                 : std::string();
    m_state = state;
    int row = -1;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Athlete &athlete : m_state.athletes) {
            const bool isShown = m_state.athlete && m_state.athlete->uuid == athlete.uuid;
            if (athlete.uuid == wanted)
                row = m_list->count();
            m_list->addItem(isShown ? tr("%1 (shown)").arg(athlete.name) : athlete.name);
            m_list->item(m_list->count() - 1)->setToolTip(athlete.name);
        }
    }
    if (row >= 0)
        m_wanted.clear();
    m_list->setCurrentRow(row >= 0 ? row : 0);
    showAthlete(m_list->currentRow());
}

const Athlete *AthletesDialog::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_state.athletes.size()) ? &m_state.athletes[std::size_t(row)] : nullptr;
}

void AthletesDialog::showAthlete(int)
{
    const Athlete *athlete = selected();
    m_form->setEnabled(athlete && m_state.canChange());
    m_form->setAthlete(athlete ? *athlete : Athlete());
    m_note->setText(m_state.canChange()
            ? tr("Each athlete has a library of their own, so that no swim, search or backup mixes them. Year and sex "
                 "are not needed; with the maximum heart rate the swims get heart-rate zones.")
            : tr("This library can be looked at and not changed."));
    m_error->hide();
    updateButtons();
}

void AthletesDialog::updateButtons()
{
    const Athlete *athlete = selected();
    const bool isShown = athlete && m_state.athlete && m_state.athlete->uuid == athlete->uuid;
    m_choose->setEnabled(athlete && !isShown);
    m_save->setEnabled(athlete && m_state.canChange() && m_form->athlete() && m_form->isChanged());
    m_add->setEnabled(m_state.canChange());
}

void AthletesDialog::add()
{
    QString name = tr("New athlete");
    const auto isTaken = [this](const QString &wanted) {
        return std::ranges::any_of(m_state.athletes,
            [&wanted](const Athlete &athlete) { return athlete.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    };
    for (int number = 2; isTaken(name); ++number)
        name = tr("New athlete %1").arg(number);
    m_add->setEnabled(false);
    m_care.addAthlete(name, this, [this](const Result<Athlete> &added) {
        updateButtons();
        if (!added)
            return complain(added.error());
        m_wanted = added->uuid;
        const bool isListed =
            std::ranges::find(m_state.athletes, added->uuid, &Athlete::uuid) != m_state.athletes.end();
        LibraryState state = m_state;
        if (!isListed)
            state.athletes.push_back(*added);
        setState(state);
        m_form->focusName();
    });
}

void AthletesDialog::save()
{
    const auto typed = m_form->athlete();
    if (!typed)
        return;
    m_save->setEnabled(false);
    m_care.setProfile(*typed, this, [this](const Result<Athlete> &stored) {
        if (!stored) {
            complain(stored.error());
            return updateButtons();
        }
        LibraryState state = m_state;
        for (Athlete &athlete : state.athletes) {
            if (athlete.uuid == stored->uuid)
                athlete = *stored;
        }
        setState(state);
    });
}

void AthletesDialog::choose()
{
    if (const Athlete *athlete = selected())
        m_care.chooseAthlete(athlete->uuid);
}

void AthletesDialog::complain(const Error &error)
{
    m_error->setMessage(texts::describe(error));
    m_error->show();
}

} // namespace lengthwise
