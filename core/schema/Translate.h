#pragma once
// Marks a source text for lupdate without Qt: the ui looks the translation up under the same context.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif
