# tp_precompile(TARGET NAME [HEADERS …]): the headers of precompiled/NAME.h, and HEADERS, are parsed once for all files of TARGET. Only a saving of time:
# every file still includes what it uses, and the builds without (preset release, preset fuzz for the core) say so when one does not.
option(TP_PRECOMPILE "Precompile the headers most files include, and compile tests several files at a time" OFF)
function(tp_precompile TARGET NAME)
    if(TP_PRECOMPILE)
        target_precompile_headers(${TARGET} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:${PROJECT_SOURCE_DIR}/cmake/precompiled/${NAME}.h>" ${ARGN})
    endif()
endfunction()
