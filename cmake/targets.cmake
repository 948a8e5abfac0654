# SPDX-License-Identifier: GPL-3.0-or-later
# Interface targets for warnings and sanitizers: every target of ours links depthchart_options.

add_library(depthchart_options INTERFACE)
target_compile_options(depthchart_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                                    $<$<BOOL:${DEPTHCHART_WERROR}>:-Werror>)
target_compile_definitions(depthchart_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                                                        QT_NO_FOREACH QT_NO_KEYWORDS
                                                        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(DEPTHCHART_SANITIZE)
  target_compile_options(depthchart_options INTERFACE -fsanitize=address,undefined
                                                      -fno-sanitize-recover=undefined
                                                      -fno-omit-frame-pointer)
  target_link_options(depthchart_options INTERFACE -fsanitize=address,undefined)
endif()
