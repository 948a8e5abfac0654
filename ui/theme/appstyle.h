// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionViewItem;

namespace depthchart::ui {

class Theme;

/// Fusion with flat controls in the measures of the sketches. Colours come from Theme::current(); what Fusion
/// draws well from the palette stays Fusion's.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    AppStyle();

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                                const QWidget *widget = nullptr,
                                QStyleHintReturn *returnData = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;

private:
    void drawPushButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                             const QWidget *widget) const;
    /// Check box or radio button: the base would put the focus ring where its own sign stands.
    void drawCheckable(ControlElement element, const QStyleOptionButton &option, QPainter &painter,
                       const QWidget *widget) const;
    void drawComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter,
                           const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader &header, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
};

/// What AppStyle draws by itself, each from its option; defined beside one another so that the class stays a
/// table.
namespace stylepaint {
/// Of an enabled primary button, at rest, under the mouse or pressed.
[[nodiscard]] QColor primaryFill(const Theme &theme, QStyle::State state);
void button(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool flat);
void field(QPainter &painter, const QStyleOption &option, bool focusRing);
void frame(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void radioButton(QPainter &painter, const QStyleOption &option);
void branch(QPainter &painter, const QStyleOption &option);
void viewItem(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget);
void viewRow(QPainter &painter, const QStyleOption &option);
void header(QPainter &painter, const QStyleOptionHeader &option);
void headerArrow(QPainter &painter, const QStyleOptionHeader &option);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void tab(QPainter &painter, const QStyleOption &option);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style);
void progress(QPainter &painter, const QStyleOption &option);
void scrollBar(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
               const QWidget *widget);
void slider(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style, const QWidget *widget);
void comboBox(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
              const QWidget *widget);
void spinBox(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
             const QWidget *widget);
} // namespace stylepaint

} // namespace depthchart::ui
