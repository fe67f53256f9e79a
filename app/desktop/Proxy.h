#pragma once
// The proxy of the settings, put where Qt's network stack of every thread looks for it at its next connection. Window's thread.
#include "ui/settings/ProxySetting.h"

namespace tp::desktop {

void applyProxy(const ui::ProxySetting &proxy);

} // namespace tp::desktop
