# What every target of the project shares: warnings, definitions, fast linking, precompiled headers.
include_guard()

find_program(LENGTHWISE_CCACHE ccache)
if(LENGTHWISE_CCACHE)
    # CCACHE_DEPEND: a file that is not in the cache is not preprocessed once more to find that out.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${LENGTHWISE_CCACHE})
endif()
find_program(LENGTHWISE_MOLD mold)
if(LENGTHWISE_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_link_options(-fuse-ld=mold)
endif()

# lengthwise_target(name [extra header for its precompiled header...] [PCH_FROM target])
function(lengthwise_target name)
    cmake_parse_arguments(ARG "" "PCH_FROM" "" ${ARGN})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
        QT_DISABLE_DEPRECATED_BEFORE=0x060400 LENGTHWISE_VERSION="${PROJECT_VERSION}")
    if(MSVC)
        target_compile_options(${name} PRIVATE /W4 /utf-8 $<$<BOOL:${LENGTHWISE_WERROR}>:/WX>)
    else()
        target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers
            $<$<BOOL:${LENGTHWISE_WERROR}>:-Werror>)
        if(CMAKE_CXX_FLAGS MATCHES "fsanitize")
            # GCC warns of sanitizers: these two then see things that are not there.
            target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>
                $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
        endif()
    endif()
    if(LENGTHWISE_PCH)
        target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
        if(ARG_PCH_FROM)
            target_precompile_headers(${name} REUSE_FROM ${ARG_PCH_FROM})
        else()
            target_precompile_headers(${name} PRIVATE
                <algorithm> <chrono> <memory> <optional> <span> <string> <vector> <QString> ${ARG_UNPARSED_ARGUMENTS})
        endif()
    endif()
endfunction()
