#include <openssl/evp.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// The least that any program must do to the files: opens and reads each once, and hashes it where asked.
class Reader
{
public:
    explicit Reader(bool hashes)
        : m_hashes(hashes)
    {
    }

    void read(const std::string &path)
    {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        std::size_t size = 0;
        ssize_t got = -1;
        while (file >= 0 && (got = ::read(file, m_buffer.data() + size, m_buffer.size() - size)) > 0) {
            size += std::size_t(got);
            if (size == m_buffer.size())
                m_buffer.resize(size * 2);
        }
        if (file >= 0)
            ::close(file);
        unsigned char digest[EVP_MAX_MD_SIZE];
        if (got == 0 && (!m_hashes || EVP_Digest(m_buffer.data(), size, digest, nullptr, EVP_sha256(), nullptr) == 1))
            return;
        std::fprintf(stderr, "readfiles: cannot read %s\n", path.c_str());
        std::exit(1);
    }

private:
    bool m_hashes;
    std::vector<char> m_buffer = std::vector<char>(1 << 20);
};

double secondsFor(const std::vector<std::string> &files, bool hashes, int threads)
{
    const auto begin = std::chrono::steady_clock::now();
    std::atomic<std::size_t> next = 0;
    const auto readSome = [&] {
        Reader reader(hashes);
        for (std::size_t at = next++; at < files.size(); at = next++)
            reader.read(files[at]);
    };
    {
        std::vector<std::jthread> others;
        for (int number = 1; number < threads; ++number)
            others.emplace_back(readSome);
        readSome();
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

/// readfiles [--hash] [--threads N] [--rounds N] DIR...: reads all files of the folders, prints the seconds of the
/// fastest round. The listing of the folders is not counted.
int main(int argc, char **argv)
{
    bool hashes = false;
    int threads = 1;
    int rounds = 1;
    std::vector<std::string> files;
    for (int at = 1; at < argc; ++at) {
        const std::string_view word = argv[at];
        if (word == "--hash")
            hashes = true;
        else if (word == "--threads" && at + 1 < argc)
            threads = std::atoi(argv[++at]);
        else if (word == "--rounds" && at + 1 < argc)
            rounds = std::atoi(argv[++at]);
        else
            for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[at]))
                files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    double best = secondsFor(files, hashes, threads);
    for (int round = 1; round < rounds; ++round)
        best = std::min(best, secondsFor(files, hashes, threads));
    std::printf("%.6f\n", best);
    return 0;
}
