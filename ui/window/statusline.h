// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace depthchart::ui {

class ElidedLabel;
class ProfileDocument;

/// The foot of the window: the file, saved or edited, what happened last, and the framework.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(ProfileDocument &document, QWidget *parent = nullptr);

    void setProfileShown(bool isShown);
    void say(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    ProfileDocument &m_document;
    ElidedLabel *m_file = nullptr;
    ElidedLabel *m_state = nullptr;
    ElidedLabel *m_framework = nullptr;
    QString m_said;
    bool m_isShown = false;
};

} // namespace depthchart::ui
