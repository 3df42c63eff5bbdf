<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>%n swim of Strava went: it was here for 7 days.</source>
        <translation>
            <numerusform>%n swim of Strava went: it was here for 7 days.</numerusform>
            <numerusform>%n swim of Strava went: it was here for 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims of Strava went: they were here for 7 days.</source>
        <translation>
            <numerusform>%n swims of Strava went: they were here for 7 days.</numerusform>
            <numerusform>%n swims of Strava went: they were here for 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim that you deleted long ago is gone for good.</source>
        <translation>
            <numerusform>%n swim that you deleted long ago is gone for good.</numerusform>
            <numerusform>%n swim that you deleted long ago is gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims that you deleted long ago are gone for good.</source>
        <translation>
            <numerusform>%n swims that you deleted long ago are gone for good.</numerusform>
            <numerusform>%n swims that you deleted long ago are gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message numerus="yes">
        <source>This recording covers another swim, so its lengths count twice. Which shall stay?</source>
        <translation>
            <numerusform>This recording covers another swim, so its lengths count twice. Which shall stay?</numerusform>
            <numerusform>This recording covers another swim, so its lengths count twice. Which shall stay?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This recording covers %n other swims, so their lengths count twice. Which shall stay?</source>
        <translation>
            <numerusform>This recording covers %n other swims, so their lengths count twice. Which shall stay?</numerusform>
            <numerusform>This recording covers %n other swims, so their lengths count twice. Which shall stay?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RawRecording</name>
    <message numerus="yes">
        <source>%n rest</source>
        <translation>
            <numerusform>%n rest</numerusform>
            <numerusform>%n rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rests</source>
        <translation>
            <numerusform>%n rests</numerusform>
            <numerusform>%n rests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lap</source>
        <translation>
            <numerusform>%n lap</numerusform>
            <numerusform>%n lap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laps</source>
        <translation>
            <numerusform>%n laps</numerusform>
            <numerusform>%n laps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n sample</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n samples</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop of the watch</source>
        <translation>
            <numerusform>%n stop of the watch</numerusform>
            <numerusform>%n stop of the watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stops of the watch</source>
        <translation>
            <numerusform>%n stops of the watch</numerusform>
            <numerusform>%n stops of the watch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreTexts</name>
    <message numerus="yes">
        <source>%n fast stretch</source>
        <translation>
            <numerusform>%n fast stretch</numerusform>
            <numerusform>%n fast stretch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fast stretches</source>
        <translation>
            <numerusform>%n fast stretches</numerusform>
            <numerusform>%n fast stretches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n length without a stroke count</source>
        <translation>
            <numerusform>%n length without a stroke count</numerusform>
            <numerusform>%n length without a stroke count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lengths without a stroke count</source>
        <translation>
            <numerusform>%n lengths without a stroke count</numerusform>
            <numerusform>%n lengths without a stroke count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n length that looks wrong</source>
        <translation>
            <numerusform>%n length that looks wrong</numerusform>
            <numerusform>%n length that looks wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lengths that look wrong</source>
        <translation>
            <numerusform>%n lengths that look wrong</numerusform>
            <numerusform>%n lengths that look wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StravaTexts</name>
    <message numerus="yes">
        <source>%n minute</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hours</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n days</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwimCorrections</name>
    <message numerus="yes">
        <source>%n correction no longer fits</source>
        <translation>
            <numerusform>%n correction no longer fits</numerusform>
            <numerusform>%n correction no longer fits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections no longer fit</source>
        <translation>
            <numerusform>%n corrections no longer fit</numerusform>
            <numerusform>%n corrections no longer fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim so far</source>
        <translation>
            <numerusform>%n swim so far</numerusform>
            <numerusform>%n swim so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims so far</source>
        <translation>
            <numerusform>%n swims so far</numerusform>
            <numerusform>%n swims so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n runs</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity cannot be read and is set aside; it is tried again when it changes on Strava.</source>
        <translation>
            <numerusform>%n activity cannot be read and is set aside; it is tried again when it changes on Strava.</numerusform>
            <numerusform>%n activity cannot be read and is set aside; it is tried again when it changes on Strava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities cannot be read and are set aside; they are tried again when they change on Strava.</source>
        <translation>
            <numerusform>%n activities cannot be read and are set aside; they are tried again when they change on Strava.</numerusform>
            <numerusform>%n activities cannot be read and are set aside; they are tried again when they change on Strava.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n activity is no swim: %1.</source>
        <translation>
            <numerusform>%n activity is no swim: %1.</numerusform>
            <numerusform>%n activity is no swim: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are no swims: %1.</source>
        <translation>
            <numerusform>%n activities are no swims: %1.</numerusform>
            <numerusform>%n activities are no swims: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer is still to be fetched, from %1 on.</source>
        <translation>
            <numerusform>%n answer is still to be fetched, from %1 on.</numerusform>
            <numerusform>%n answer is still to be fetched, from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still to be fetched, from %1 on.</source>
        <translation>
            <numerusform>%n answers are still to be fetched, from %1 on.</numerusform>
            <numerusform>%n answers are still to be fetched, from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer was left for a later run.</source>
        <translation>
            <numerusform>%n answer was left for a later run.</numerusform>
            <numerusform>%n answer was left for a later run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were left for later runs.</source>
        <translation>
            <numerusform>%n answers were left for later runs.</numerusform>
            <numerusform>%n answers were left for later runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim is gone from Strava.</source>
        <translation>
            <numerusform>%n swim is gone from Strava.</numerusform>
            <numerusform>%n swim is gone from Strava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims are gone from Strava.</source>
        <translation>
            <numerusform>%n swims are gone from Strava.</numerusform>
            <numerusform>%n swims are gone from Strava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim was left out: removed here, or set aside.</source>
        <translation>
            <numerusform>%n swim was left out: removed here, or set aside.</numerusform>
            <numerusform>%n swim was left out: removed here, or set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims were left out: removed here, or set aside.</source>
        <translation>
            <numerusform>%n swims were left out: removed here, or set aside.</numerusform>
            <numerusform>%n swims were left out: removed here, or set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording of Strava was deleted.</source>
        <translation>
            <numerusform>%n recording of Strava was deleted.</numerusform>
            <numerusform>%n recording of Strava was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings of Strava were deleted.</source>
        <translation>
            <numerusform>%n recordings of Strava were deleted.</numerusform>
            <numerusform>%n recordings of Strava were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim went with them.</source>
        <translation>
            <numerusform>%n swim went with them.</numerusform>
            <numerusform>%n swim went with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims went with them.</source>
        <translation>
            <numerusform>%n swims went with them.</numerusform>
            <numerusform>%n swims went with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim stays, because its file is here.</source>
        <translation>
            <numerusform>%n swim stays, because its file is here.</numerusform>
            <numerusform>%n swim stays, because its file is here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims stay, because their files are here.</source>
        <translation>
            <numerusform>%n swims stay, because their files are here.</numerusform>
            <numerusform>%n swims stay, because their files are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup was cleaned, too.</source>
        <translation>
            <numerusform>%n backup was cleaned, too.</numerusform>
            <numerusform>%n backup was cleaned, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups were cleaned, too.</source>
        <translation>
            <numerusform>%n backups were cleaned, too.</numerusform>
            <numerusform>%n backups were cleaned, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCaptions</name>
    <message numerus="yes">
        <source>%n lap</source>
        <translation>
            <numerusform>%n lap</numerusform>
            <numerusform>%n lap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laps</source>
        <translation>
            <numerusform>%n laps</numerusform>
            <numerusform>%n laps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n byte is missing.</source>
        <translation>
            <numerusform>%n byte is missing.</numerusform>
            <numerusform>%n byte is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes are missing.</source>
        <translation>
            <numerusform>%n bytes are missing.</numerusform>
            <numerusform>%n bytes are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte could not be read.</source>
        <translation>
            <numerusform>%n byte could not be read.</numerusform>
            <numerusform>%n byte could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes could not be read.</source>
        <translation>
            <numerusform>%n bytes could not be read.</numerusform>
            <numerusform>%n bytes could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte after the end of the data was left out; the swim is whole.</source>
        <translation>
            <numerusform>%n byte after the end of the data was left out; the swim is whole.</numerusform>
            <numerusform>%n byte after the end of the data was left out; the swim is whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes after the end of the data were left out; the swim is whole.</source>
        <translation>
            <numerusform>%n bytes after the end of the data were left out; the swim is whole.</numerusform>
            <numerusform>%n bytes after the end of the data were left out; the swim is whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time ran backwards and was put in order.</source>
        <translation>
            <numerusform>%n time ran backwards and was put in order.</numerusform>
            <numerusform>%n time ran backwards and was put in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times ran backwards and were put in order.</source>
        <translation>
            <numerusform>%n times ran backwards and were put in order.</numerusform>
            <numerusform>%n times ran backwards and were put in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value could not be read and counts as unknown</source>
        <translation>
            <numerusform>%n value could not be read and counts as unknown</numerusform>
            <numerusform>%n value could not be read and counts as unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values could not be read and count as unknown</source>
        <translation>
            <numerusform>%n values could not be read and count as unknown</numerusform>
            <numerusform>%n values could not be read and count as unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a usable time was left out</source>
        <translation>
            <numerusform>%n row without a usable time was left out</numerusform>
            <numerusform>%n row without a usable time was left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a usable time were left out</source>
        <translation>
            <numerusform>%n rows without a usable time were left out</numerusform>
            <numerusform>%n rows without a usable time were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file records no lengths; %n length was worked out from the distance. Its time is an estimate.</source>
        <translation>
            <numerusform>The file records no lengths; %n length was worked out from the distance. Its time is an estimate.</numerusform>
            <numerusform>The file records no lengths; %n length was worked out from the distance. Its time is an estimate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file records no lengths; %n lengths were worked out from the distance. Their times are estimates.</source>
        <translation>
            <numerusform>The file records no lengths; %n lengths were worked out from the distance. Their times are estimates.</numerusform>
            <numerusform>The file records no lengths; %n lengths were worked out from the distance. Their times are estimates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same swim stands in the file once more; it is shown once.</source>
        <translation>
            <numerusform>The same swim stands in the file once more; it is shown once.</numerusform>
            <numerusform>The same swim stands in the file once more; it is shown once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same swim stands in the file %n more times; it is shown once.</source>
        <translation>
            <numerusform>The same swim stands in the file %n more times; it is shown once.</numerusform>
            <numerusform>The same swim stands in the file %n more times; it is shown once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n length</source>
        <translation>
            <numerusform>%n length</numerusform>
            <numerusform>%n length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lengths</source>
        <translation>
            <numerusform>%n lengths</numerusform>
            <numerusform>%n lengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n split</numerusform>
            <numerusform>%n split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n splits</source>
        <translation>
            <numerusform>%n splits</numerusform>
            <numerusform>%n splits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stroke</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n stroke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>%n strokes</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n sets</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warnings</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim</source>
        <translation>
            <numerusform>%n swim</numerusform>
            <numerusform>%n swim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims</source>
        <translation>
            <numerusform>%n swims</numerusform>
            <numerusform>%n swims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n correction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n corrections</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n cycle</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycles</source>
        <translation>
            <numerusform>%n cycles</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lengthwise::ComparePage</name>
    <message numerus="yes">
        <source>Twenty swims can be compared at once; %n more was left out.</source>
        <translation>
            <numerusform>Twenty swims can be compared at once; %n more was left out.</numerusform>
            <numerusform>Twenty swims can be compared at once; %n more was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twenty swims can be compared at once; %n more were left out.</source>
        <translation>
            <numerusform>Twenty swims can be compared at once; %n more were left out.</numerusform>
            <numerusform>Twenty swims can be compared at once; %n more were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and was left out.</source>
        <translation>
            <numerusform>%n could not be read and was left out.</numerusform>
            <numerusform>%n could not be read and was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and were left out.</source>
        <translation>
            <numerusform>%n could not be read and were left out.</numerusform>
            <numerusform>%n could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lengthwise::LibraryCommands</name>
    <message numerus="yes">
        <source>%n swim(s) deleted.</source>
        <translation>
            <numerusform>%n swim deleted.</numerusform>
            <numerusform>%n swims deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim(s) brought back.</source>
        <translation>
            <numerusform>%n swim brought back.</numerusform>
            <numerusform>%n swims brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lengthwise::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n file could not be opened.</numerusform>
            <numerusform>%n files could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln swim(s)</source>
        <translation>
            <numerusform>%Ln swim</numerusform>
            <numerusform>%Ln swims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new swim(s) from the watched folders.</source>
        <translation>
            <numerusform>%n new swim from the watched folders.</numerusform>
            <numerusform>%n new swims from the watched folders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimPage</name>
    <message numerus="yes">
        <source>%n note(s) about this recording</source>
        <translation>
            <numerusform>%n note about this recording</numerusform>
            <numerusform>%n notes about this recording</numerusform>
        </translation>
    </message>
</context>
</TS>
