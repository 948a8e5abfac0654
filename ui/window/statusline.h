// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace depthchart::ui {

class ElidedLabel;
class ProfileDocument;

/// The foot of the window: the file, saved (and when) or edited, what happened last, and the framework.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(ProfileDocument &document, QWidget *parent = nullptr);

    void setProfileShown(bool isShown);
    /// When the file was last written ("Saved 14:02"), told from the day of `now`; an invalid instant is not
    /// told.
    void setSaved(const QDateTime &saved, const QDateTime &now);
    void say(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void sayStep(int index);
    void shareWidth();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString frameworkText() const;

    ProfileDocument &m_document;
    ElidedLabel *m_file = nullptr;
    ElidedLabel *m_state = nullptr;
    ElidedLabel *m_message = nullptr;
    QWidget *m_lock = nullptr;
    ElidedLabel *m_framework = nullptr;
    QString m_said;
    QString m_saved;
    int m_step = 0;
    bool m_isShown = false;
};

} // namespace depthchart::ui
