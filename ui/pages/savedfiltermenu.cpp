#include "ui/pages/savedfiltermenu.h"

#include "ui/widgets/fieldpopup.h"
#include "ui/widgets/themeicon.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int longestName = 80;
constexpr int longestInMenu = 40;

/// For a menu, where "&" would make a mnemonic.
QString menuName(const QString &name)
{
    QString shown = name.size() > longestInMenu ? name.left(longestInMenu - 1).trimmed() + u'…' : name;
    return shown.replace(u'&', u"&&"_s);
}

QLineEdit *nameField(FieldPopup &popup, const QString &name)
{
    auto *field = new QLineEdit(name, &popup);
    field->setObjectName(u"filterName"_s);
    field->setMaxLength(longestName);
    field->selectAll();
    popup.addField(SavedFilterMenu::tr("&Name"), field);
    return field;
}

} // namespace

SavedFilterMenu::SavedFilterMenu(QWidget *parent)
    : FilterFace(tr("Saved filters"), parent)
    , m_today(QDate::currentDate())
{
    setIcon(themeIcon(u"bookmark"_s, IconTint::Secondary));
    setCompact(true);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedMenu"_s);
    menu->setToolTipsVisible(true);
    menu->installEventFilter(this);
    connect(menu, &QMenu::aboutToShow, this, &SavedFilterMenu::fillMenu);
    setMenu(menu);
    say();
}

void SavedFilterMenu::setToday(QDate today)
{
    m_today = today;
    std::vector<SavedFilter> saved;
    for (const Kept &kept : m_filters)
        saved.push_back(kept.saved);
    setSaved(saved);
}

void SavedFilterMenu::setSaved(const std::vector<SavedFilter> &filters)
{
    m_filters.clear();
    for (const SavedFilter &filter : filters) {
        const ReadFilter read = filterOf(filter.wish, m_today);
        m_filters.push_back({filter, read, wishOf(read.filter)});
    }
    find();
}

void SavedFilterMenu::follow(const SwimFilter &filter)
{
    m_filter = filter;
    m_wish = wishOf(filter);
    find();
}

void SavedFilterMenu::letGo()
{
    m_shown.clear();
    find();
}

/// The one that is shown: the last one where it still fits or nothing fits better.
void SavedFilterMenu::find()
{
    if (m_filter.isEmpty() || !shown())
        m_shown.clear();
    if (!m_filter.isEmpty() && (m_shown.empty() || isChanged())) {
        const auto fitting = std::ranges::find(m_filters, m_wish, &Kept::wish);
        if (fitting != m_filters.end())
            m_shown = fitting->saved.id;
    }
    say();
}

const SavedFilterMenu::Kept *SavedFilterMenu::shown() const
{
    const auto found = std::ranges::find(m_filters, m_shown, [](const Kept &kept) { return kept.saved.id; });
    return found == m_filters.end() ? nullptr : &*found;
}

const SavedFilterMenu::Kept *SavedFilterMenu::named(const QString &name) const
{
    const auto found = std::ranges::find_if(m_filters,
        [&name](const Kept &kept) { return kept.saved.name.compare(name.simplified(), Qt::CaseInsensitive) == 0; });
    return found == m_filters.end() ? nullptr : &*found;
}

bool SavedFilterMenu::isChanged() const
{
    const Kept *kept = shown();
    return kept && kept->wish != m_wish;
}

void SavedFilterMenu::say()
{
    const Kept *kept = shown();
    if (!kept)
        setValue(tr("none"), false);
    else if (isChanged())
        setValue(tr("%1 · changed").arg(kept->saved.name), true);
    else
        setValue(kept->read.isWhole ? kept->saved.name : tr("%1 · in part").arg(kept->saved.name), true);
    if (kept && isChanged())
        setToolTip(tr("%1: changed since it was saved.").arg(kept->saved.name));
    else if (kept && !kept->read.isWhole)
        setToolTip(tr("%1: this version does not know all that it asks for. The rest is shown.").arg(kept->saved.name));
    else
        setToolTip(kept ? accessibleName() : tr("Saved filters"));
    setAccessibleDescription(kept ? toolTip() : QString());
}

void SavedFilterMenu::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const Kept &kept : m_filters) {
        QAction *action = menu()->addAction(menuName(kept.saved.name));
        action->setData(QString::fromStdString(kept.saved.id));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(kept.saved.id == m_shown && !isChanged());
        action->setToolTip(
            m_canChange ? tr("%1\nF2 renames it, Del removes it").arg(kept.saved.name) : kept.saved.name);
        connect(action, &QAction::triggered, this, [this, id = kept.saved.id] { choose(id); });
    }
    if (m_filters.empty())
        menu()->addAction(tr("No filter is saved yet"))->setEnabled(false);
    menu()->addSeparator();
    QAction *save = menu()->addAction(tr("&Save This Filter…"));
    save->setObjectName(u"saveFilter"_s);
    save->setEnabled(m_canChange && !m_filter.isEmpty());
    // Behind the menu, which has the keyboard until it is closed.
    connect(save, &QAction::triggered, this, &SavedFilterMenu::askForName, Qt::QueuedConnection);
    if (const Kept *kept = shown())
        addShownActions(*kept);
}

void SavedFilterMenu::addShownActions(const Kept &shown)
{
    const QString name = menuName(shown.saved.name);
    const SavedFilter saved = shown.saved;
    const auto add = [this](const QString &words, const QString &objectName) {
        QAction *action = menu()->addAction(words);
        action->setObjectName(objectName);
        action->setEnabled(m_canChange);
        return action;
    };
    if (isChanged()) {
        connect(
            add(tr("Save the &Changes to “%1”").arg(name), u"saveChanges"_s), &QAction::triggered, this, [this, saved] {
                Q_EMIT keepRequested({saved.id, saved.name, m_wish});
            });
    }
    connect(
        add(tr("&Rename “%1”…").arg(name), u"renameFilter"_s), &QAction::triggered, this,
        [this, id = saved.id] { askForNewName(id); }, Qt::QueuedConnection);
    connect(add(tr("Re&move “%1”").arg(name), u"removeFilter"_s), &QAction::triggered, this,
        [this, id = saved.id] { Q_EMIT removeRequested(QString::fromStdString(id)); });
}

void SavedFilterMenu::choose(const std::string &id)
{
    m_shown = id;
    if (const Kept *kept = shown()) {
        const SwimFilter filter = kept->read.filter;
        follow(filter);
        Q_EMIT chosen(filter);
    }
}

/// F2 and Del on an entry of the menu.
bool SavedFilterMenu::eventFilter(QObject *watched, QEvent *event)
{
    const QAction *action = watched == menu() ? menu()->activeAction() : nullptr;
    if (event->type() != QEvent::KeyPress || !action || !action->data().isValid() || !m_canChange)
        return FilterFace::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QString id = action->data().toString();
    if (key != Qt::Key_F2 && key != Qt::Key_Delete)
        return FilterFace::eventFilter(watched, event);
    menu()->close();
    if (key == Qt::Key_F2)
        QMetaObject::invokeMethod(
            this, [this, id] { askForNewName(id.toStdString()); }, Qt::QueuedConnection);
    else
        Q_EMIT removeRequested(id);
    return true;
}

void SavedFilterMenu::askForName()
{
    auto *popup = new FieldPopup(tr("Save this filter"), tr("Save"), this);
    const Kept *last = shown();
    const auto *field = nameField(*popup, last ? last->saved.name : QString());
    const auto check = [this, popup, field] {
        const Kept *same = named(field->text());
        popup->setHint(same ? tr("“%1” is saved already. This replaces it.").arg(same->saved.name) : QString());
        popup->setTake(same ? tr("Replace") : tr("Save"), !field->text().trimmed().isEmpty());
    };
    connect(field, &QLineEdit::textChanged, popup, check);
    connect(popup, &FieldPopup::taken, this, [this, field] {
        const Kept *same = named(field->text());
        Q_EMIT keepRequested({same ? same->saved.id : std::string(), field->text().simplified(), m_wish});
    });
    check();
    popup->popup(this);
}

void SavedFilterMenu::askForNewName(const std::string &id)
{
    const auto found = std::ranges::find(m_filters, id, [](const Kept &kept) { return kept.saved.id; });
    if (found == m_filters.end())
        return;
    auto *popup = new FieldPopup(tr("Rename the filter"), tr("Rename"), this);
    const auto *field = nameField(*popup, found->saved.name);
    const auto check = [this, popup, field, id] {
        const Kept *same = named(field->text());
        const bool isTaken = same && same->saved.id != id;
        popup->setHint(isTaken ? tr("Another filter is called “%1”.").arg(same->saved.name) : QString());
        popup->setTake(tr("Rename"), !isTaken && !field->text().trimmed().isEmpty());
    };
    connect(field, &QLineEdit::textChanged, popup, check);
    // The wish as it is stored: what this version does not know of it stays.
    connect(popup, &FieldPopup::taken, this, [this, field, saved = found->saved] {
        Q_EMIT keepRequested({saved.id, field->text().simplified(), saved.wish});
    });
    check();
    popup->popup(this);
}

} // namespace lengthwise
