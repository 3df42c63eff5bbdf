#include "core/decode/fitnames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lengthwise {

namespace {

struct Name {
    int number;
    std::string_view text;
};

// Numbers of the public FIT profile (sport, file, manufacturer, garmin_product); words are ours.
constexpr std::array sports{
    Name{1, "running"},
    Name{2, "cycling"},
    Name{3, "transition"},
    Name{4, "gym equipment"},
    Name{6, "basketball"},
    Name{7, "soccer"},
    Name{8, "tennis"},
    Name{9, "football"},
    Name{10, "training"},
    Name{11, "walking"},
    Name{12, "cross-country skiing"},
    Name{13, "alpine skiing"},
    Name{14, "snowboarding"},
    Name{15, "rowing"},
    Name{16, "mountaineering"},
    Name{17, "hiking"},
    Name{18, "multisport"},
    Name{19, "paddling"},
    Name{20, "flying"},
    Name{21, "e-biking"},
    Name{22, "motorcycling"},
    Name{23, "boating"},
    Name{24, "driving"},
    Name{25, "golf"},
    Name{26, "hang gliding"},
    Name{27, "riding"},
    Name{28, "hunting"},
    Name{29, "fishing"},
    Name{30, "inline skating"},
    Name{31, "climbing"},
    Name{32, "sailing"},
    Name{33, "ice skating"},
    Name{34, "sky diving"},
    Name{35, "snowshoeing"},
    Name{36, "snowmobiling"},
    Name{37, "stand-up paddling"},
    Name{38, "surfing"},
    Name{39, "wakeboarding"},
    Name{40, "water skiing"},
    Name{41, "kayaking"},
    Name{42, "rafting"},
    Name{43, "windsurfing"},
    Name{44, "kitesurfing"},
    Name{47, "boxing"},
    Name{48, "floor climbing"},
    Name{53, "diving"},
    Name{62, "interval training"},
    Name{64, "racket sport"},
    Name{82, "snorkeling"},
};

constexpr std::array fileKinds{
    Name{1, "device file"},
    Name{2, "settings file"},
    Name{3, "sport settings file"},
    Name{5, "workout plan"},
    Name{6, "course"},
    Name{7, "schedule"},
    Name{9, "weight file"},
    Name{10, "totals file"},
    Name{11, "goals file"},
    Name{14, "blood pressure file"},
    Name{15, "monitoring file"},
    Name{20, "activity summary"},
    Name{28, "monitoring file"},
    Name{32, "monitoring file"},
    Name{34, "segment"},
    Name{35, "segment list"},
};

constexpr int garmin = 1;

constexpr std::array manufacturers{
    Name{garmin, "Garmin"},
    Name{15, "Dynastream"},
    Name{16, "Timex"},
    Name{23, "Suunto"},
    Name{32, "Wahoo"},
    Name{71, "TomTom"},
    Name{123, "Polar"},
    Name{260, "Zwift"},
    Name{265, "Strava"},
    Name{289, "Hammerhead"},
    Name{294, "COROS"},
};

constexpr std::array garminProducts{
    Name{717, "Forerunner 405"},
    Name{1018, "Forerunner 310XT"},
    Name{1328, "Forerunner 910XT"},
    Name{1499, "Swim"},
    Name{1551, "fenix"},
    Name{1765, "Forerunner 920XT"},
    Name{1907, "vivoactive"},
    Name{1967, "fenix 2"},
    Name{1988, "epix"},
    Name{2050, "fenix 3"},
    Name{2156, "Forerunner 630"},
    Name{2158, "Forerunner 735XT"},
    Name{2337, "vivoactive HR"},
    Name{2413, "fenix 3 HR"},
    Name{2544, "fenix 5S"},
    Name{2604, "fenix 5X"},
    Name{2691, "Forerunner 935"},
    Name{2697, "fenix 5"},
    Name{2700, "vivoactive 3"},
    Name{2886, "Forerunner 645"},
    Name{2888, "Forerunner 645 Music"},
    Name{2900, "fenix 5S Plus"},
    Name{3076, "Forerunner 245"},
    Name{3077, "Forerunner 245 Music"},
    Name{3110, "fenix 5 Plus"},
    Name{3111, "fenix 5X Plus"},
    Name{3113, "Forerunner 945"},
    Name{3224, "vivoactive 4S"},
    Name{3225, "vivoactive 4"},
    Name{3226, "Venu"},
    Name{3288, "fenix 6S"},
    Name{3290, "fenix 6"},
    Name{3291, "fenix 6X"},
    Name{3405, "Swim 2"},
    Name{3589, "Forerunner 745"},
    Name{3869, "Forerunner 55"},
    Name{3905, "fenix 7S"},
    Name{3906, "fenix 7"},
    Name{3907, "fenix 7X"},
    Name{3943, "epix (Gen 2)"},
    Name{3990, "Forerunner 255 Music"},
    Name{3991, "Forerunner 255S Music"},
    Name{3992, "Forerunner 255"},
    Name{3993, "Forerunner 255S"},
    Name{4024, "Forerunner 955"},
    Name{4257, "Forerunner 265"},
    Name{4258, "Forerunner 265S"},
    Name{4315, "Forerunner 965"},
    Name{4532, "fenix 8 Solar"},
    Name{4536, "fenix 8"},
};

template<std::size_t Count>
QString nameOf(const std::array<Name, Count> &names, std::optional<int> number)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const Name &name) { return name.number == number; });
    return found == names.end() ? QString() : QString::fromLatin1(found->text.data(), qsizetype(found->text.size()));
}

} // namespace

QString fitSportName(std::optional<int> sport, std::optional<int> subSport)
{
    constexpr int indoorCycling = 6;
    if (sport == 2 && subSport == indoorCycling)
        return QStringLiteral("indoor cycling");
    return nameOf(sports, sport);
}

QString fitFileKindName(std::optional<int> fileType)
{
    return nameOf(fileKinds, fileType);
}

QString fitDeviceName(const FitDevice &device)
{
    const QString maker = nameOf(manufacturers, device.manufacturer);
    // Apps that write for an Apple Watch give Apple's model number and no manufacturer.
    if (device.productName.startsWith(QLatin1String("Watch")) && device.productName.contains(QLatin1Char(',')))
        return QStringLiteral("Apple Watch");
    QString product = device.productName;
    if (product.isEmpty() && device.manufacturer == garmin)
        product = nameOf(garminProducts, device.product);
    if (maker.isEmpty() || product.startsWith(maker, Qt::CaseInsensitive))
        return product;
    return product.isEmpty() ? maker : maker + QLatin1Char(' ') + product;
}

} // namespace lengthwise
