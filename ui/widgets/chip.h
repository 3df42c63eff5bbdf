#pragma once

#include <QIcon>
#include <QLabel>

namespace lengthwise {

/// A pill that says one thing beside a title: "Esc clears the selection".
class Chip final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Accent, Warning, Error };

    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// icon leads the words and has the tone's colour; null: none.
    void setLook(Tone tone, const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Accent;
    QIcon m_icon;
};

} // namespace lengthwise
