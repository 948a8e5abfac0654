// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace depthchart::ui {

class Actions;
class Badge;
class ElidedLabel;
class ProfileDocument;
class SegmentedControl;
class TextLabel;

/// Whose profile this is and how it is read: name, role, career level; rating as; basis; undo and redo.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    HeaderBar(ProfileDocument &document, const Actions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePerson();
    void makeRating(const Actions &actions);
    void refresh();
    void refreshRating();
    void showRole();

    ProfileDocument &m_document;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_role = nullptr;
    Badge *m_level = nullptr;
    TextLabel *m_ratingCaption = nullptr;
    SegmentedControl *m_rater = nullptr;
    TextLabel *m_basisCaption = nullptr;
    QComboBox *m_basis = nullptr;
};

} // namespace depthchart::ui
