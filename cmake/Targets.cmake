# tp_core(NAME DEPS …): core/NAME as one static library tp_NAME. Its DEPS line is the architecture: tests/layers.py reads the includes
# and rejects any that DEPS does not allow. Sources are every .cpp of the folder.
function(tp_core NAME)
    cmake_parse_arguments(ARG "" "" "DEPS;LIBS;PRIVATE_LIBS" ${ARGN})
    file(GLOB SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${NAME}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${NAME}/*.h)
    list(TRANSFORM ARG_DEPS PREPEND tp_)
    if(NOT SOURCES MATCHES "\\.cpp") # headers alone, or not written yet
        add_library(tp_${NAME} INTERFACE)
        target_include_directories(tp_${NAME} INTERFACE ${PROJECT_SOURCE_DIR})
        target_link_libraries(tp_${NAME} INTERFACE ${ARG_DEPS} ${ARG_LIBS} ${ARG_PRIVATE_LIBS})
        return()
    endif()
    add_library(tp_${NAME} STATIC ${SOURCES})
    set_target_properties(tp_${NAME} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(tp_${NAME} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(tp_${NAME} PUBLIC ${ARG_DEPS} ${ARG_LIBS} PRIVATE ${ARG_PRIVATE_LIBS})
    list(LENGTH SOURCES FILES)
    if(FILES GREATER 8) # fewer do not win back what parsing them once costs
        tp_precompile(tp_${NAME} Core)
        tp_together(tp_${NAME})
    endif()
endfunction()

# tp_test(NAME DIR … LIBS … [LABELS …] [SHARDS N]): tests/DIR/*.cpp as one Catch2 program, registered with ctest as one test, or as N that share its
# cases between them, so that a long one does not leave the other cores idle.
function(tp_test NAME)
    cmake_parse_arguments(ARG "" "DIR;SHARDS" "LIBS;LABELS" ${ARGN})
    file(GLOB SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_DIR}/*.cpp)
    add_executable(${NAME} ${SOURCES})
    target_link_libraries(${NAME} PRIVATE ${ARG_LIBS} tp_test_support Catch2::Catch2)
    target_compile_definitions(${NAME} PRIVATE TP_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(NOT MSVC AND NOT CMAKE_BUILD_TYPE STREQUAL "Release") # a test's own lines need no optimiser: a third of the time to compile them
        target_compile_options(${NAME} PRIVATE -O0)
    endif()
    # Its files read the same headers and instantiate the same templates: compiled eight at a time they take a third. Hence no helper of one
    # file may bear another's name: what two files need stands in a header.
    set_target_properties(${NAME} PROPERTIES UNITY_BUILD ${TP_PRECOMPILE} UNITY_BUILD_BATCH_SIZE 8)
    if(ARG_SHARDS)
        math(EXPR LAST "${ARG_SHARDS} - 1")
        foreach(SHARD RANGE ${LAST})
            add_test(NAME ${NAME}_${SHARD} COMMAND ${NAME} --shard-count ${ARG_SHARDS} --shard-index ${SHARD})
            set_tests_properties(${NAME}_${SHARD} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 1200)
        endforeach()
    else()
        add_test(NAME ${NAME} COMMAND ${NAME})
        set_tests_properties(${NAME} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 600)
    endif()
endfunction()

# tp_embed(TARGET FILE SYMBOL): the text of FILE becomes `extern const char SYMBOL[]` in TARGET; SYMBOL may be qualified (a::b::name).
function(tp_embed TARGET FILE SYMBOL)
    file(READ ${FILE} TEXT)
    string(REPLACE "\\" "\\\\" TEXT "${TEXT}")
    string(REPLACE "\"" "\\\"" TEXT "${TEXT}")
    string(REPLACE "\n" "\\n\"\n    \"" TEXT "${TEXT}")
    string(REGEX MATCH "^(.*)::([^:]+)$" WHOLE ${SYMBOL})
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/embedded/${CMAKE_MATCH_2}.cpp @ONLY CONTENT
"// Made from @FILE@ when the build was configured.
namespace @CMAKE_MATCH_1@ {
extern const char @CMAKE_MATCH_2@[];
const char @CMAKE_MATCH_2@[] =
    \"@TEXT@\";
} // namespace @CMAKE_MATCH_1@
")
    target_sources(${TARGET} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded/${CMAKE_MATCH_2}.cpp)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${FILE})
endfunction()
