// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;

namespace depthchart::ui {

class Card;
class DepthChartCard;
class DomainTable;
class ImpactTable;
class LevelCard;
class PersonForm;
class ProfileDocument;

/// The form: the person, a row a domain, the systems in production; beside them the radar and the level that
/// follow every edit (ui.md "Profile").
class ProfilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePage(ProfileDocument &document, QWidget *parent = nullptr);
    ~ProfilePage() override;

    void goTo(const core::DomainId &domain);
    void addSystem();
    /// Opens the menu of the emerging domains that are not tracked yet.
    void offerDomains();
    void takeFocus();
    /// A button for the guided self-assessment.
    void offerAssessment(QAction *assess);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeAnswer();
    void fillTrackMenu();
    void refreshAnswer();
    /// Gives the domains' table what the other cards leave.
    void shareHeight();

    ProfileDocument &m_document;
    PersonForm *m_person = nullptr;
    DomainTable *m_domains = nullptr;
    ImpactTable *m_impacts = nullptr;
    QScrollArea *m_scroll = nullptr;
    /// Person, domains, systems.
    QList<Card *> m_cards;
    QPushButton *m_track = nullptr;
    QMenu *m_trackMenu = nullptr;
    DepthChartCard *m_chart = nullptr;
    LevelCard *m_level = nullptr;
};

} // namespace depthchart::ui
