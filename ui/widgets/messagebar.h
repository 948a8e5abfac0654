// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractButton;
class QAction;
class QHBoxLayout;
class QToolButton;

namespace depthchart::ui {

/// A bar in the page for what needs action: a sign, a text, buttons, close. It has no life of its own: the
/// owner shows, hides or deletes it. Announced to a screen reader when shown.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };
    Q_ENUM(Kind)

    explicit MessageBar(Kind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The strong sentence that comes first, plain text; may be empty.
    void setTitle(const QString &title);
    /// Plain text, wraps.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// A button that follows the action's text, tool tip and enabled state.
    QAbstractButton *addButton(QAction *action);
    /// Shown unless said otherwise.
    void setClosable(bool closable);

Q_SIGNALS:
    /// The person closed it; it has hidden itself.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Text;

    void describe();
    void dismiss();

    Kind m_kind;
    QHBoxLayout *m_buttons = nullptr;
    Text *m_text = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace depthchart::ui
