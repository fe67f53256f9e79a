#pragma once
// What a table of fields is written with (Declaration.cpp). Internal to this folder.
#include "core/schema/Schema.h"
#include "core/schema/Translate.h"

namespace tp::schema {

inline constexpr auto Everyone = Audience::Consortium;
inline constexpr auto Own = Audience::Structure;
inline constexpr auto File = Audience::File;
inline constexpr auto Exchange = Audience::Exchange;
inline constexpr auto Managers = Audience::Access;

} // namespace tp::schema
