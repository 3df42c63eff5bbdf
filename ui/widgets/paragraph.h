#pragma once

#include <QLabel>

namespace lengthwise {

/// Plain sentences that wrap; their size follows the system's font, their colour light and dark. The mouse can select
/// them, so that a path or a reason can be copied.
class Paragraph final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone {
        Body,    ///< text, size of the body
        Quiet,   ///< caption colour, size of the body
        Caption, ///< caption colour, size of a caption
    };

    Paragraph(Tone tone, const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFont();

    Tone m_tone;
};

} // namespace lengthwise
