// Preloaded into a program that is to die: ends it by SIGKILL in its n-th call that changes a file. What is on the disk
// then is what any kill could leave, and the same n leaves the same again.
//   LENGTHWISE_KILL_AT     which call, from 1; 0 or absent: none
//   LENGTHWISE_KILL_TORN   set: of a write, the first half of the bytes still arrives
//   LENGTHWISE_KILL_COUNT  a file that gets the number of calls when the program ends by itself
#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>

#include <csignal>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::atomic<long> calls = 0;

long numberIn(const char *variable)
{
    const char *text = std::getenv(variable);
    return text ? std::atol(text) : 0;
}

bool isLastCall()
{
    static const long last = numberIn("LENGTHWISE_KILL_AT");
    return ++calls == last;
}

void die()
{
    ::kill(::getpid(), SIGKILL);
    ::pause();
}

void dieOnLastCall()
{
    if (isLastCall())
        die();
}

bool isFile(int file)
{
    struct stat status {
    };
    return ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

template<class Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

using Write = ssize_t(int, const void *, size_t);
using WriteAt = ssize_t(int, const void *, size_t, off_t);

/// Half the bytes where asked for, then the end.
template<class WriteSome>
void dieWriting(size_t size, WriteSome writeSome)
{
    if (std::getenv("LENGTHWISE_KILL_TORN"))
        writeSome(size / 2);
    die();
}

int opened(const char *path, int flags, mode_t mode)
{
    static auto *const next = original<int(const char *, int, ...)>("open64");
    if ((flags & O_CREAT) != 0)
        dieOnLastCall();
    return next(path, flags, mode);
}

struct Counted {
    ~Counted()
    {
        const char *path = std::getenv("LENGTHWISE_KILL_COUNT");
        std::FILE *file = path ? std::fopen(path, "w") : nullptr;
        if (!file)
            return;
        std::fprintf(file, "%ld\n", calls.load());
        std::fclose(file);
    }
} counted;

} // namespace

extern "C" {

ssize_t write(int file, const void *data, size_t size)
{
    static Write *const next = original<Write>("write");
    if (isFile(file) && isLastCall())
        dieWriting(size, [&](size_t half) { static_cast<void>(next(file, data, half)); });
    return next(file, data, size);
}

ssize_t pwrite64(int file, const void *data, size_t size, off_t offset)
{
    static WriteAt *const next = original<WriteAt>("pwrite64");
    if (isLastCall())
        dieWriting(size, [&](size_t half) { static_cast<void>(next(file, data, half, offset)); });
    return next(file, data, size, offset);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return pwrite64(file, data, size, offset);
}

int ftruncate64(int file, off_t size) noexcept
{
    static auto *const next = original<int(int, off_t)>("ftruncate64");
    dieOnLastCall();
    return next(file, size);
}

int ftruncate(int file, off_t size) noexcept
{
    return ftruncate64(file, size);
}

int fsync(int file)
{
    static auto *const next = original<int(int)>("fsync");
    dieOnLastCall();
    return next(file);
}

int fdatasync(int file)
{
    static auto *const next = original<int(int)>("fdatasync");
    dieOnLastCall();
    return next(file);
}

int unlink(const char *path) noexcept
{
    static auto *const next = original<int(const char *)>("unlink");
    dieOnLastCall();
    return next(path);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const next = original<int(const char *, const char *)>("rename");
    dieOnLastCall();
    return next(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    static auto *const next = original<int(int, const char *, int, const char *, unsigned int)>("renameat2");
    dieOnLastCall();
    return next(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static auto *const next = original<int(const char *, const char *)>("link");
    dieOnLastCall();
    return next(from, to);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const next = original<int(const char *, mode_t)>("mkdir");
    dieOnLastCall();
    return next(path, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int file = opened(path, flags, (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0);
    va_end(more);
    return file;
}

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int file = opened(path, flags, (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0);
    va_end(more);
    return file;
}

} // extern "C"
