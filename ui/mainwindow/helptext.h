#pragma once

class QTextDocument;
class QPalette;

namespace lengthwise {

/// Gives a page of the guide, as Markdown made it, the sizes, air and colours of the other pages.
void dressHelp(QTextDocument *document, const QPalette &palette);

} // namespace lengthwise
