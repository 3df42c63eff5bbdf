<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Coach</name>
    <message>
        <source> (rests on lengths that were worked out)</source>
        <translation> (beruht auf erschlossenen Bahnen)</translation>
    </message>
    <message>
        <source> (the recording is doubtful)</source>
        <translation> (die Aufzeichnung ist zweifelhaft)</translation>
    </message>
    <message>
        <source>%1: hold %2 from the first one on; stop when one takes over %3.</source>
        <translation>%1: von der ersten an %2 halten; aufhören, sobald eine über %3 dauert.</translation>
    </message>
    <message>
        <source>%1, hold %2 strokes per length; stop the set when the count reaches %3.</source>
        <translation>%1 mit %2 Zügen je Bahn; aufhören, sobald es %3 werden.</translation>
    </message>
    <message>
        <source>%1: both halves in %2, so take the first one easier.</source>
        <translation>%1: beide Hälften in %2, die erste also ruhiger angehen.</translation>
    </message>
    <message>
        <source>%1 at %2, the first repeat no quicker than the last.</source>
        <translation>%1 mit %2, die erste Wiederholung nicht schneller als die letzte.</translation>
    </message>
    <message>
        <source>%1, each one all out, in %2 or quicker.</source>
        <translation>%1, jede voll, in %2 oder schneller.</translation>
    </message>
    <message>
        <source>%1: leave on time every time and hold %2.</source>
        <translation>%1: jedes Mal pünktlich abstoßen und %2 halten.</translation>
    </message>
    <message>
        <source>%1, with no more than %2 before and after it.</source>
        <translation>%1, davor und danach höchstens %2 Pause.</translation>
    </message>
    <message>
        <source>%1 at %2 without a stop inside a repeat.</source>
        <translation>%1 mit %2, ohne Halt innerhalb einer Wiederholung.</translation>
    </message>
    <message>
        <source>%1, each in %2: your CSS pace from the first to the last.</source>
        <translation>%1, jede in %2: dein CSS-Tempo von der ersten bis zur letzten.</translation>
    </message>
    <message>
        <source>%1, each in %2 or quicker.</source>
        <translation>%1, jede in %2 oder schneller.</translation>
    </message>
    <message>
        <source>%1: with that much rest, hold %2 to the last one.</source>
        <translation>%1: mit so viel Pause %2 bis zur letzten halten.</translation>
    </message>
    <message>
        <source>%1, easy, with as much rest as you like.</source>
        <translation>%1, locker, mit so viel Pause wie du magst.</translation>
    </message>
    <message>
        <source>%1: one more than this time, each in %2.</source>
        <translation>%1: eine mehr als diesmal, jede in %2.</translation>
    </message>
    <message>
        <source>%1, each in %2: a little quicker than this time.</source>
        <translation>%1, jede in %2: etwas schneller als diesmal.</translation>
    </message>
    <message>
        <source>%1, the last one as quick as the first.</source>
        <translation>%1, die letzte so schnell wie die erste.</translation>
    </message>
    <message>
        <source>Keep to %1 strokes per length, even when you tire.</source>
        <translation>Bei %1 Zügen je Bahn bleiben, auch wenn du müde wirst.</translation>
    </message>
    <message>
        <source>Swim every 100 alike, at %1.</source>
        <translation>Alle 100 gleich schwimmen, mit %1.</translation>
    </message>
    <message>
        <source>Swim every length alike: %1 each.</source>
        <translation>Jede Bahn gleich schwimmen: je %1.</translation>
    </message>
    <message>
        <source>Swim long and easy, and breathe out under water.</source>
        <translation>Lang und locker schwimmen und unter Wasser ausatmen.</translation>
    </message>
    <message>
        <source>Count every length; at %1 strokes ease off rather than shorten the stroke.</source>
        <translation>Jede Bahn zählen; bei %1 Zügen lieber nachlassen als kürzer ziehen.</translation>
    </message>
    <message>
        <source>The first two repeats no quicker than %1.</source>
        <translation>Die ersten beiden Wiederholungen nicht schneller als %1.</translation>
    </message>
    <message>
        <source>The first length in %1, like all the others.</source>
        <translation>Die erste Bahn in %1, wie alle anderen.</translation>
    </message>
    <message>
        <source>Wait until you are fresh, at least %1 before each sprint.</source>
        <translation>Warten, bis du frisch bist, mindestens %1 vor jedem Sprint.</translation>
    </message>
    <message>
        <source>Look at the clock as you touch: %1 to rest, then go.</source>
        <translation>Beim Anschlag auf die Uhr sehen: %1 Pause, dann los.</translation>
    </message>
    <message>
        <source>Learn the pace by heart: %1 a length.</source>
        <translation>Das Tempo ins Gefühl bekommen: %1 je Bahn.</translation>
    </message>
    <message>
        <source>%1 first, while you are fresh.</source>
        <translation>%1 zuerst, solange du frisch bist.</translation>
    </message>
    <message>
        <source>%1 stayed inside %2 from the first to the last, %3 on average.</source>
        <translation>%1 blieben von der ersten bis zur letzten innerhalb von %2, im Schnitt %3.</translation>
    </message>
    <message>
        <source>%1 inside %2, the last one %3 quicker than the %4 before it.</source>
        <translation>%1 innerhalb von %2, die letzte %3 schneller als die %4 davor.</translation>
    </message>
    <message>
        <source>%1 went down from %2 to %3, quicker in %4 of %5 steps.</source>
        <translation>%1 gesteigert von %2 auf %3, in %4 von %5 Schritten schneller.</translation>
    </message>
    <message>
        <source>The repeats of %1 ranged from %2 to %3.</source>
        <translation>Die Wiederholungen von %1 lagen zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>From repeat %1 of %2 on, each length took %3 longer.</source>
        <translation>Ab Wiederholung %1 von %2 dauerte jede Bahn %3 länger.</translation>
    </message>
    <message>
        <source>From repeat %1 of %2 on, each length took %3 longer with %4 more strokes.</source>
        <translation>Ab Wiederholung %1 von %2 dauerte jede Bahn %3 länger, mit %4 Zügen mehr.</translation>
    </message>
    <message>
        <source>%1 began at %2, quicker than your CSS pace of %4, and ended at %3.</source>
        <translation>%1 begann mit %2, schneller als dein CSS-Tempo von %4, und endete mit %3.</translation>
    </message>
    <message>
        <source>%1 at %2, the second half within %3 per 100 of the first.</source>
        <translation>%1 mit %2, die zweite Hälfte auf %3 je 100 wie die erste.</translation>
    </message>
    <message>
        <source>%1 got quicker: %2 in the first half, %3 in the second.</source>
        <translation>%1 wurden schneller: erste Hälfte %2, zweite %3.</translation>
    </message>
    <message>
        <source>%1 slowed from %2 in the first half to %3 in the second.</source>
        <translation>%1 wurden langsamer: erste Hälfte %2, zweite %3.</translation>
    </message>
    <message>
        <source>The first 100 of %1 went off at %2; the rest was swum at %3.</source>
        <translation>Die ersten 100 von %1 gingen mit %2 los; der Rest lief mit %3.</translation>
    </message>
    <message>
        <source>%1 without a break, at %2.</source>
        <translation>%1 am Stück, mit %2.</translation>
    </message>
    <message>
        <source>No stretch without a rest was longer than %1, in a swim of %2.</source>
        <translation>Kein Abschnitt ohne Pause war länger als %1, bei %2 insgesamt.</translation>
    </message>
    <message>
        <source>In %1 of %2 repeats of %3 the later lengths were the quicker ones, by %4 each on average.</source>
        <translation>In %1 von %2 Wiederholungen von %3 waren die späteren Bahnen die schnelleren, im Schnitt um je %4.</translation>
    </message>
    <message>
        <source>In %1 of %2 repeats of %3 the later lengths were slower, by %4 each on average.</source>
        <translation>In %1 von %2 Wiederholungen von %3 waren die späteren Bahnen langsamer, im Schnitt um je %4.</translation>
    </message>
    <message>
        <source>In %1 of %2 repeats of %3 the first length was rushed, %4 quicker than the others on average.</source>
        <translation>In %1 von %2 Wiederholungen von %3 war die erste Bahn überhastet, im Schnitt %4 schneller als die anderen.</translation>
    </message>
    <message>
        <source>The stroke rate held through %1: %2 in the first third, %3 in the last.</source>
        <translation>Die Zugfrequenz hielt in %1: %2 im ersten Drittel, %3 im letzten.</translation>
    </message>
    <message>
        <source>Strokes per length held through %1: %2 in the first third, %3 in the last.</source>
        <translation>Die Züge je Bahn hielten in %1: %2 im ersten Drittel, %3 im letzten.</translation>
    </message>
    <message>
        <source>%1 needed fewer strokes per length as it went on, %2 and then %3, without losing pace.</source>
        <translation>%1 kamen mit immer weniger Zügen je Bahn aus, erst %2, dann %3, ohne Tempo zu verlieren.</translation>
    </message>
    <message>
        <source>%1 needed %2 strokes per length at first and %3 at the end for the same pace.</source>
        <translation>%1 brauchten für dasselbe Tempo anfangs %2 Züge je Bahn, am Ende %3.</translation>
    </message>
    <message>
        <source>The stroke rate in %1 sank from %2 to %3, and each length took %4 longer.</source>
        <translation>Die Zugfrequenz sank in %1 von %2 auf %3, und jede Bahn dauerte %4 länger.</translation>
    </message>
    <message>
        <source>The stroke rate in %1 rose from %2 to %3 but the strokes got shorter: each length took %4 longer.</source>
        <translation>Die Zugfrequenz stieg in %1 von %2 auf %3, aber die Züge wurden kürzer: Jede Bahn dauerte %4 länger.</translation>
    </message>
    <message>
        <source>%1: all %2 left on time, never with less than %3 of rest.</source>
        <translation>%1: alle %2 pünktlich abgestoßen, nie mit weniger als %3 Pause.</translation>
    </message>
    <message>
        <source>In %1 the send-off was missed after repeat %2, by %3.</source>
        <translation>In %1 wurde der Abgang nach Wiederholung %2 verpasst, um %3.</translation>
    </message>
    <message>
        <source>The rests in %1 grew from %2 to %3.</source>
        <translation>Die Pausen in %1 wuchsen von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 in %2 parts, with only %3 of the time spent between them.</source>
        <translation>%1 in %2 Teilen, mit nur %3 der Zeit dazwischen.</translation>
    </message>
    <message>
        <source>%1 of the time went into breaks between sets: %2 of them, %3 each on average.</source>
        <translation>%1 der Zeit ging in Pausen zwischen den Serien: %2 Stück, im Schnitt je %3.</translation>
    </message>
    <message>
        <source>In the rests of %1 the heart rate came down from %2 to %3 on average.</source>
        <translation>In den Pausen von %1 sank die Herzfrequenz im Schnitt von %2 auf %3.</translation>
    </message>
    <message>
        <source>In %1 the heart rate at the wall climbed from %2 to %3 at the same pace.</source>
        <translation>In %1 stieg die Herzfrequenz am Beckenrand bei gleichem Tempo von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 stretches at least a tenth faster than the swim&apos;s average in that stroke, the best one %2 at %3.</source>
        <translation>%1 Abschnitte mindestens ein Zehntel schneller als der Schnitt der Einheit in dieser Lage, der beste %2 mit %3.</translation>
    </message>
    <message>
        <source>%1 was truly fast: %2, against %3 for the rest of the swim in that stroke.</source>
        <translation>%1 waren richtig schnell: %2 gegen %3 in derselben Lage sonst.</translation>
    </message>
    <message>
        <source>%1 had the breaks for a sprint but went at %2, much like the %3 of the other lengths in that stroke.</source>
        <translation>%1 hatten die Pausen für einen Sprint, gingen aber mit %2, kaum anders als die übrigen Bahnen in dieser Lage mit %3.</translation>
    </message>
    <message>
        <source>%1 at %2: threshold work, close to your CSS pace of %3.</source>
        <translation>%1 mit %2: Schwellentraining, nahe an deinem CSS-Tempo von %3.</translation>
    </message>
    <message>
        <source>%1 went at %2; with %4 of rest each, your CSS pace of %3 is within reach.</source>
        <translation>%1 gingen mit %2; mit je %4 Pause ist dein CSS-Tempo von %3 erreichbar.</translation>
    </message>
    <message>
        <source>%1 at %2, %3 per 100 easier than your CSS pace: right for recovery.</source>
        <translation>%1 mit %2, je 100 %3 ruhiger als dein CSS-Tempo: richtig zur Erholung.</translation>
    </message>
    <message>
        <source>A balanced medley: fly %1, back %2, breast %3, free %4 on average.</source>
        <translation>Ausgeglichene Lagen: Schmetterling %1, Rücken %2, Brust %3, Kraul %4 im Schnitt.</translation>
    </message>
    <message>
        <source>In the medley, %1 took %2 a leg against %3 for the other three: more than the stroke itself explains.</source>
        <translation>In den Lagen dauerte %1 %2 je Teilstück gegen %3 bei den anderen drei: mehr, als die Schwimmart selbst erklärt.</translation>
    </message>
    <message>
        <source>%3 strokes in one swim: %1 of %2 outside the main one.</source>
        <translation>%3 Schwimmarten in einer Einheit: %1 von %2 außerhalb der Hauptlage.</translation>
    </message>
    <message>
        <source>%1 of drill and kick, %2 of the swim.</source>
        <translation>%1 Technik und Beine, %2 der Einheit.</translation>
    </message>
    <message>
        <source>The drills carried over: %1 took %3 strokes per length after them, %2 before.</source>
        <translation>Die Technikübungen haben gewirkt: %1 brauchte danach %3 Züge je Bahn, davor %2.</translation>
    </message>
    <message>
        <source>%1 of kick at %2.</source>
        <translation>%1 Beine mit %2.</translation>
    </message>
    <message>
        <source>%1 in %2 of swimming.</source>
        <translation>%1 in %2 Schwimmzeit.</translation>
    </message>
    <message>
        <source>%1: another %2 would have made it %3.</source>
        <translation>%1: Noch %2, und es wären %3 gewesen.</translation>
    </message>
    <message>
        <source>%1 to warm up and %2 to cool down around %3.</source>
        <translation>%1 eingeschwommen und %2 ausgeschwommen, dazwischen %3.</translation>
    </message>
    <message>
        <source>The recording is in doubt (%1 of 100): correct the marked lengths before you judge the swim.</source>
        <translation>Die Aufzeichnung ist zweifelhaft (%1 von 100): Erst die markierten Bahnen berichtigen, dann urteilen.</translation>
    </message>
    <message>
        <source>%1 in %2 each, within %3.</source>
        <translation>%1 in je %2, insgesamt %3.</translation>
    </message>
    <message>
        <source>%1 in %2, at %3.</source>
        <translation>%1 in %2, mit %3.</translation>
    </message>
    <message>
        <source>%1 in %2, at %3, within %4.</source>
        <translation>%1 in %2, mit %3, insgesamt %4.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 in %2.</translation>
    </message>
    <message>
        <source>%1 were swum.</source>
        <translation>%1 geschwommen.</translation>
    </message>
    <message>
        <source>Lengths swum: %1, in %2; how long the pool is, is not known.</source>
        <translation>Geschwommene Bahnen: %1, in %2; wie lang das Becken ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The recording measured no distance, so there is nothing to say of the swim.</source>
        <translation>Die Aufzeichnung hat keine Strecke gemessen, daher lässt sich über die Einheit nichts sagen.</translation>
    </message>
</context>
<context>
    <name>CoachView</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Next swim</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut war</translation>
    </message>
    <message>
        <source>What held it back</source>
        <translation>Was gebremst hat</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Show what the files hold, as recorded</source>
        <translation>Zeigt, was in den Dateien steht, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Show the swims with their sets and figures</source>
        <translation>Zeigt die Einheiten mit ihren Serien und Werten</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>kein Befehl angegeben</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;</source>
        <translation>unbekannter Befehl &quot;%1&quot;</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>DATEI...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Maximum heart rate</source>
        <translation>Maximale Herzfrequenz</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Maßeinheiten</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Athlet</translation>
    </message>
    <message>
        <source>Swims</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>this is not understood: &quot;%1&quot;</source>
        <translation>das wurde nicht verstanden: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>[add NAME | choose NAME | rename NAME NEWNAME | profile NAME [FIELD VALUE]]</source>
        <translation>[add NAME | choose NAME | rename NAME NEUERNAME | profile NAME [FELD WERT]]</translation>
    </message>
    <message>
        <source>Who swims here: list, add, choose, rename, profile</source>
        <translation>Wer hier schwimmt: zeigen, anlegen, wählen, umbenennen, Profil</translation>
    </message>
    <message>
        <source>Each athlete has a library of their own; commands are about the chosen one (*) unless
--athlete says otherwise. Fields of the profile: name, birth-year, sex female|male,
max-heart-rate, units metres|yards; VALUE &quot;none&quot; empties one.
</source>
        <translation>Jeder Athlet hat eine eigene Bibliothek; Befehle gelten dem gewählten (*), wenn
--athlete nichts anderes sagt. Felder des Profils: name, birth-year, sex female|male,
max-heart-rate, units metres|yards; WERT &quot;none&quot; leert eines.
</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Nothing changed since the newest backup: %1</source>
        <translation>Seit der neuesten Sicherung hat sich nichts geändert: %1</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[DATEI]</translation>
    </message>
    <message>
        <source>Copy the athlete&apos;s library to a file, checked</source>
        <translation>Kopiert die Bibliothek des Athleten in eine Datei, geprüft</translation>
    </message>
    <message>
        <source>Without FILE: one more of the three in the library&apos;s folder, unless nothing changed.
Such a one is also made before the first change of a day.
</source>
        <translation>Ohne DATEI: eine weitere der drei im Ordner der Bibliothek, außer wenn sich nichts
geändert hat. Eine solche entsteht auch vor der ersten Änderung eines Tages.
</translation>
    </message>
    <message>
        <source>Checked: recordings %1, swims %2, corrections %3.</source>
        <translation>Geprüft: Aufzeichnungen %1, Einheiten %2, Korrekturen %3.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Problems: %1.</source>
        <translation>Probleme: %1.</translation>
    </message>
    <message>
        <source>To rebuild: %1</source>
        <translation>Neu berechnen: %1</translation>
    </message>
    <message>
        <source>Read everything in the library once more and say what is wrong</source>
        <translation>Liest alles in der Bibliothek noch einmal und sagt, was nicht stimmt</translation>
    </message>
    <message>
        <source>Nothing is changed. Ends with 1 where something is wrong.
</source>
        <translation>Nichts wird geändert. Endet mit 1, wenn etwas nicht stimmt.
</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>The library&apos;s folder (else the user&apos;s own)</source>
        <translation>Der Ordner der Bibliothek (sonst der eigene)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Whose swims (else the chosen athlete&apos;s)</source>
        <translation>Wessen Einheiten (sonst die des gewählten Athleten)</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Threads that read and work out (else one for each processor)</source>
        <translation>Gleichzeitige Arbeiten (sonst so viele, wie es Prozessoren gibt)</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Write here instead of standard output; nothing is overwritten</source>
        <translation>Hierhin statt in die Ausgabe; nichts wird überschrieben</translation>
    </message>
    <message>
        <source>Take the correction back (VALUE &quot;recorded&quot; does the same)</source>
        <translation>Nimmt die Korrektur zurück (wie WERT &quot;recorded&quot;)</translation>
    </message>
    <message>
        <source>It is so already; nothing was changed.</source>
        <translation>Es ist schon so; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>ID FIELD [VALUE]</source>
        <translation>ID FELD [WERT]</translation>
    </message>
    <message>
        <source>Correct a swim; the recording itself is never changed</source>
        <translation>Korrigiert eine Einheit; die Aufzeichnung selbst bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>FIELD and VALUE (lengths are numbered as &quot;show ID --lengths&quot; numbers them):
  title TEXT              effort 1...10           pool-length 25m | 25yd | 33.33m
  notes TEXT              deleted yes | no        stroke-count arm | cycle
  stroke:LENGTHS STROKE   LENGTHS 3, 3-6 or 3,5,9; STROKE free, back, breast, fly,
                          medley, mixed, drill, kick, unknown
  strokes:LENGTHS N       what the watch should have counted
  split:LENGTH [PARTS]    one length that was two or more
  join:A-B [STROKE]       lengths that were one
  insert:AFTER &quot;SECONDS [STROKE [STROKES]]&quot;
                          a length that the watch missed, in the rest after it
  rest:A-B                lengths that were none
  recorded:LENGTHS | all  takes back every correction of these lengths
  same ID, not-same ID    whether two recordings are one swim
VALUE &quot;recorded&quot; takes a field back. &quot;undo&quot; takes back the last step.
</source>
        <translation>FELD und WERT (Bahnen zählen so, wie &quot;show ID --lengths&quot; sie zählt):
  title TEXT              effort 1...10           pool-length 25m | 25yd | 33.33m
  notes TEXT              deleted yes | no        stroke-count arm | cycle
  stroke:BAHNEN LAGE      BAHNEN 3, 3-6 oder 3,5,9; LAGE free, back, breast, fly,
                          medley, mixed, drill, kick, unknown
  strokes:BAHNEN N        was die Uhr hätte zählen sollen
  split:BAHN [TEILE]      eine Bahn, die zwei oder mehr war
  join:A-B [LAGE]         Bahnen, die eine waren
  insert:NACH &quot;SEKUNDEN [LAGE [ZÜGE]]&quot;
                          eine Bahn, die der Uhr entging, in der Pause danach
  rest:A-B                Bahnen, die keine waren
  recorded:BAHNEN | all   nimmt alle Korrekturen dieser Bahnen zurück
  same ID, not-same ID    ob zwei Aufzeichnungen eine Einheit sind
WERT &quot;recorded&quot; nimmt ein Feld zurück, &quot;undo&quot; den letzten Schritt.
</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Swum</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>SWOLF</source>
        <translation>SWOLF</translation>
    </message>
    <message>
        <source>The recording&apos;s bytes exactly as they came in</source>
        <translation>Die Aufzeichnung, Byte für Byte, wie sie hereinkam</translation>
    </message>
    <message>
        <source>The corrected swim as a table, a row for each length</source>
        <translation>Die korrigierte Einheit als Tabelle, eine Zeile je Bahn</translation>
    </message>
    <message>
        <source>This swim has other recordings too: %1</source>
        <translation>Diese Einheit hat noch andere Aufzeichnungen: %1</translation>
    </message>
    <message>
        <source>one of --original, --csv and --json is needed</source>
        <translation>es braucht --original, --csv oder --json</translation>
    </message>
    <message>
        <source>ID --original|--csv|--json</source>
        <translation>ID --original|--csv|--json</translation>
    </message>
    <message>
        <source>Give a swim out again: the file itself, a table, data</source>
        <translation>Gibt eine Einheit wieder heraus: die Datei selbst, Tabelle, Daten</translation>
    </message>
    <message>
        <source>Where a swim has several recordings, --original gives the one whose ID it is.
--json is the corrected swim as &quot;analyze --json&quot; gives it.
</source>
        <translation>Hat eine Einheit mehrere Aufzeichnungen, gibt --original die, deren ID es ist.
--json ist die korrigierte Einheit, wie &quot;analyze --json&quot; sie gibt.
</translation>
    </message>
    <message>
        <source>... and %1 more for the same reason</source>
        <translation>... und %1 weitere aus demselben Grund</translation>
    </message>
    <message>
        <source>Stopped. What was imported before is kept; the same command goes on where it stopped.</source>
        <translation>Abgebrochen. Was schon importiert war, bleibt; derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>%1: had been deleted and is back</source>
        <translation>%1: war gelöscht und ist wieder da</translation>
    </message>
    <message>
        <source>Imported %1, known already %2, brought back %3, failed %4.</source>
        <translation>Importiert: %1, schon bekannt: %2, zurückgeholt: %3, gescheitert: %4.</translation>
    </message>
    <message>
        <source>Passed over %1 that no watch wrote.</source>
        <translation>Übergangen: %1, die von keiner Uhr sind.</translation>
    </message>
    <message>
        <source>PATH...</source>
        <translation>PFAD...</translation>
    </message>
    <message>
        <source>Take files and folders into the library</source>
        <translation>Nimmt Dateien und Ordner in die Bibliothek auf</translation>
    </message>
    <message>
        <source>A file is kept as it is, once: what is known already is not stored again, and what
was deleted comes back. Folders are read with everything below them. The library is
made where there is none. Ctrl-C stops and keeps what was imported.
</source>
        <translation>Eine Datei wird behalten, wie sie ist, und nur einmal: Bekanntes wird nicht noch einmal
gespeichert, Gelöschtes kommt zurück. Ordner werden mit allem darunter gelesen. Wo keine
Bibliothek ist, entsteht sie. Strg+C hört auf und behält, was importiert ist.
</translation>
    </message>
    <message>
        <source>The backup before the first change of the day failed: %1</source>
        <translation>Die Sicherung vor der ersten Änderung des Tages ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The deleted swims instead (edit ID deleted no brings one back)</source>
        <translation>Die gelöschten Einheiten (edit ID deleted no holt eine zurück)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 of the swims are not worked out by this version yet: %2</source>
        <translation>Diese Version hat %1 der Einheiten noch nicht berechnet: %2</translation>
    </message>
    <message>
        <source>Corrections of %1 are kept but not shown: %2</source>
        <translation>Korrekturen von %1 sind aufbewahrt, aber nicht zu sehen: %2</translation>
    </message>
    <message>
        <source>There is no such swim in the library.</source>
        <translation>Eine solche Einheit ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>[TEXT]</source>
        <translation>[TEXT]</translation>
    </message>
    <message>
        <source>List the swims of the library, the newest first</source>
        <translation>Zeigt die Einheiten der Bibliothek, die neueste zuerst</translation>
    </message>
    <message>
        <source>TEXT: only swims whose title, notes, device or sets hold these words.
</source>
        <translation>TEXT: nur Einheiten, in deren Titel, Notizen, Gerät oder Serien diese Wörter stehen.
</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>es fehlt etwas</translation>
    </message>
    <message>
        <source>too much: &quot;%1&quot;</source>
        <translation>zu viel: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1</source>
        <translation>--jobs nimmt eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>(gives the measurements)</source>
        <translation>(gibt die Messwerte)</translation>
    </message>
    <message>
        <source>(its bytes are not kept any more)</source>
        <translation>(ihre Bytes sind nicht mehr da)</translation>
    </message>
    <message>
        <source>To take the older one instead:</source>
        <translation>Stattdessen die ältere nehmen:</translation>
    </message>
    <message>
        <source>This recording covers other swims too: %1.</source>
        <translation>Diese Aufzeichnung umfasst auch andere Einheiten: %1.</translation>
    </message>
    <message>
        <source>A longer recording covers this swim: %1.</source>
        <translation>Eine längere Aufzeichnung umfasst diese Einheit: %1.</translation>
    </message>
    <message>
        <source>Delete what is not to be counted:</source>
        <translation>Lösche, was nicht zählen soll:</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>To bring it back:</source>
        <translation>Zurückholen:</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>the watch counts both arms as one</source>
        <translation>die Uhr zählt beide Arme als einen Zug</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichn.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>, %1 a second, %2 to go</source>
        <translation>, %1 je Sekunde, noch %2</translation>
    </message>
    <message>
        <source>Only what an older version worked out, or none yet</source>
        <translation>Nur, was eine ältere Version berechnet hat oder noch keine</translation>
    </message>
    <message>
        <source>Worked out again: recordings %1; the library has swims %2.</source>
        <translation>Neu berechnet: Aufzeichnungen %1; Einheiten der Bibliothek: %2.</translation>
    </message>
    <message>
        <source>Stopped. What was worked out is kept; &quot;rebuild --stale&quot; goes on where it stopped.</source>
        <translation>Abgebrochen. Was berechnet ist, bleibt; &quot;rebuild --stale&quot; macht dort weiter.</translation>
    </message>
    <message>
        <source>Work out everything again from the recordings and corrections</source>
        <translation>Berechnet alles neu aus Aufzeichnungen und Korrekturen</translation>
    </message>
    <message>
        <source>Recordings and corrections stay as they are.
</source>
        <translation>Aufzeichnungen und Korrekturen bleiben, wie sie sind.
</translation>
    </message>
    <message>
        <source>Restored: %1, recordings %2.</source>
        <translation>Wiederhergestellt: %1, Aufzeichnungen %2.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>Was vorher da war, ist aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library it was made of</source>
        <translation>Setzt eine Sicherung an die Stelle der Bibliothek, von der sie stammt</translation>
    </message>
    <message>
        <source>The backup is checked first, and what it replaces is kept beside it. An athlete who
is not in this library comes with the backup.
</source>
        <translation>Die Sicherung wird erst geprüft, und was sie ersetzt, bleibt daneben erhalten. Ein Athlet,
den diese Bibliothek nicht kennt, kommt mit der Sicherung.
</translation>
    </message>
    <message>
        <source>All lengths too, numbered as &quot;edit&quot; takes them</source>
        <translation>Auch alle Bahnen, gezählt, wie &quot;edit&quot; sie nimmt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show a swim of the library with its corrections</source>
        <translation>Zeigt eine Einheit der Bibliothek mit ihren Korrekturen</translation>
    </message>
    <message>
        <source>ID: as &quot;list&quot; prints it, eight digits or more; any recording of the swim will do.
</source>
        <translation>ID: wie &quot;list&quot; sie zeigt, acht Stellen oder mehr; die jeder Aufzeichnung der Einheit.
</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Left as it is, because another machine changed it since:</source>
        <translation>So gelassen, weil ein anderer Rechner es seitdem geändert hat:</translation>
    </message>
    <message>
        <source>Take back the last change of a swim or a profile</source>
        <translation>Nimmt die letzte Änderung an Einheit oder Profil zurück</translation>
    </message>
    <message>
        <source>Again and again, back to the first change that was made on this machine.
</source>
        <translation>Immer wieder, bis zur ersten Änderung auf diesem Rechner.
</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Wiederholt, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Print one JSON document (&quot;schema&quot;: 1) instead of a page</source>
        <translation>Gibt ein JSON-Dokument (&quot;schema&quot;: 1) statt einer Seite aus</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Gibt diese Hilfe aus</translation>
    </message>
    <message>
        <source>Usage: lengthwise-cli %1 [OPTION...] %2</source>
        <translation>Aufruf: lengthwise-cli %1 [OPTION...] %2</translation>
    </message>
    <message>
        <source>Usage: lengthwise-cli COMMAND [OPTION...] ...

Reads the swims in files that a watch wrote (FIT, CSV) and keeps them in a library.

Commands:
</source>
        <translation>Aufruf: lengthwise-cli BEFEHL [OPTION...] ...

Liest Einheiten aus Dateien einer Uhr (FIT, CSV) und behält sie in einer Bibliothek.

Befehle:
</translation>
    </message>
    <message>
        <source>
Options:
  --json         Print one JSON document (&quot;schema&quot;: 1) instead of a page
  --library DIR  The library&apos;s folder (else the user&apos;s own)
  --athlete NAME Whose swims (else the chosen athlete&apos;s)
  -h, --help     Print this help, after a command its own
  -v, --version  Print the version

Ends with 0 when all was done, 1 when something failed or held no swim,
2 when the command was not understood.
</source>
        <translation>
Optionen:
  --json           Gibt ein JSON-Dokument (&quot;schema&quot;: 1) statt einer Seite aus
  --library ORDNER Der Ordner der Bibliothek (sonst der eigene)
  --athlete NAME   Wessen Einheiten (sonst die des gewählten Athleten)
  -h, --help       Gibt diese Hilfe aus, hinter einem Befehl die seine
  -v, --version    Gibt die Version aus

Endet mit 0, wenn alles getan ist, mit 1, wenn etwas scheiterte oder keine Einheit
enthielt, mit 2, wenn der Befehl nicht verstanden wurde.
</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>There is no backup of it here.</source>
        <translation>Eine Sicherung davon gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Its backups, the newest first:</source>
        <translation>Ihre Sicherungen, die neueste zuerst:</translation>
    </message>
    <message>
        <source>To restore the newest: %1</source>
        <translation>Die neueste wiederherstellen: %1</translation>
    </message>
    <message>
        <source>To begin one: %1</source>
        <translation>Eine anfangen: %1</translation>
    </message>
    <message>
        <source>To see who is there: %1</source>
        <translation>Wer da ist, zeigt: %1</translation>
    </message>
    <message>
        <source>  ... and the same of %1 more</source>
        <translation>  ... und dasselbe bei %1 weiteren</translation>
    </message>
    <message>
        <source>  ... and %1 more</source>
        <translation>  ... und %1 weitere</translation>
    </message>
    <message>
        <source>With a library or an athlete named, critical swim speed comes from the swims there; without one it is not known.
</source>
        <translation>Mit einer genannten Bibliothek oder Person kommt die kritische Schwimmgeschwindigkeit aus den Einheiten dort; ohne ist sie nicht bekannt.
</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CssTexts</name>
    <message>
        <source>tested</source>
        <translation>getestet</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>rough estimate</source>
        <translation>grob geschätzt</translation>
    </message>
    <message>
        <source>Critical swim speed (CSS) is not known: nothing in 90 days looks all out. Swim a 400 and a 200.</source>
        <translation>Die kritische Schwimmgeschwindigkeit (CSS) ist nicht bekannt: In 90 Tagen sieht nichts nach vollem Einsatz aus. 400 und 200 auf Zeit schwimmen.</translation>
    </message>
    <message>
        <source>Critical swim speed (CSS) is not known: it takes two distances, such as a 400 and a 200.</source>
        <translation>Die kritische Schwimmgeschwindigkeit (CSS) ist nicht bekannt: Es braucht zwei Strecken, etwa 400 und 200.</translation>
    </message>
    <message>
        <source>Your critical swim speed (CSS) is not known yet: swim a 400 and a 200.</source>
        <translation>Deine kritische Schwimmgeschwindigkeit (CSS) ist noch nicht bekannt: 400 und 200 auf Zeit schwimmen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>s + strokes</source>
        <translation>s + Züge</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>yd</source>
        <translation>yd</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>/100 yd</source>
        <translation>/100 yd</translation>
    </message>
    <message>
        <source>/100 m</source>
        <translation>/100 m</translation>
    </message>
    <message>
        <source>%1 pool</source>
        <translation>%1-Bahn</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <extracomment>Date and time of a swim in the form of QLocale::toString</extracomment>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Data quality %1 of 100: uncertain</source>
        <translation>Datenqualität %1 von 100: unsicher</translation>
    </message>
    <message>
        <source>Data quality %1 of 100</source>
        <translation>Datenqualität %1 von 100</translation>
    </message>
    <message>
        <source>Uncertain: the data quality of this recording is %1 of 100.</source>
        <translation>Unsicher: Die Datenqualität dieser Aufzeichnung beträgt %1 von 100.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Set %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Set %1 · repeats 1–%2</source>
        <extracomment>The first number is the set&apos;s, the second the last repeat&apos;s</extracomment>
        <translation>Serie %1 · Wiederholungen 1–%2</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Bahn %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Lengths %1</source>
        <translation>Bahnen %1</translation>
    </message>
    <message>
        <source>Splits %1</source>
        <translation>Abschnitte %1</translation>
    </message>
    <message>
        <source>From CSS %1</source>
        <translation>Aus CSS %1</translation>
    </message>
</context>
<context>
    <name>LibraryTexts</name>
    <message>
        <source>The file cannot be written (%1). Choose another place.</source>
        <translation>Die Datei lässt sich nicht schreiben (%1). Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was left as it is. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie blieb, wie sie ist. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Abgebrochen. Was vorher getan war, bleibt.</translation>
    </message>
    <message>
        <source>There is no library in this folder yet; it begins with the first import.</source>
        <translation>In diesem Ordner ist noch keine Bibliothek; sie beginnt mit dem ersten Import.</translation>
    </message>
    <message>
        <source>The library cannot be opened (%1). Check the folder and its rights.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen (%1). Prüfe den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>The library may be read but not written here, so nothing was changed. Check the rights of its folder.</source>
        <translation>Die Bibliothek darf hier gelesen, aber nicht geschrieben werden; nichts wurde geändert. Prüfe die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk is full. This was not stored; everything stored before is whole. Make room and try again.</source>
        <translation>Die Festplatte ist voll. Das wurde nicht gespeichert; alles vorher Gespeicherte ist unversehrt. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged and was left as it is. Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Die Datei der Bibliothek ist beschädigt und blieb, wie sie ist. Stelle die neueste Sicherung wieder her; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>This is a database of another program; it was left as it is.</source>
        <translation>Das ist die Datenbank eines anderen Programms; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The library was written by a newer Lengthwise. It can be looked at, but not changed: update this program.</source>
        <translation>Die Bibliothek stammt von einem neueren Lengthwise. Sie lässt sich ansehen, aber nicht ändern: Aktualisiere dieses Programm.</translation>
    </message>
    <message>
        <source>Another Lengthwise is using the library right now. Nothing was changed; try again when it has finished.</source>
        <translation>Ein anderes Lengthwise benutzt die Bibliothek gerade. Nichts wurde geändert; versuche es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The library refused this (%1). It was not stored; nothing else changed.</source>
        <translation>Die Bibliothek hat das abgelehnt (%1). Es wurde nicht gespeichert; sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>This library has no athlete &quot;%1&quot;.</source>
        <translation>Einen Athleten &quot;%1&quot; hat diese Bibliothek nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean %2 athletes. Give more of the name or the number.</source>
        <translation>&quot;%1&quot; kann %2 Athleten meinen. Gib mehr vom Namen oder der Kennung an.</translation>
    </message>
    <message>
        <source>There is an athlete &quot;%1&quot; in this library already. Choose another name.</source>
        <translation>Einen Athleten &quot;%1&quot; gibt es in dieser Bibliothek schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>An athlete needs a name.</source>
        <translation>Ein Athlet braucht einen Namen.</translation>
    </message>
    <message>
        <source>No swim in this library has the id &quot;%1&quot;.</source>
        <translation>Keine Einheit dieser Bibliothek hat die Kennung &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; may mean %2 swims. Give more of it.</source>
        <translation>Die Kennung &quot;%1&quot; kann %2 Einheiten meinen. Gib mehr davon an.</translation>
    </message>
    <message>
        <source>An id has %2 digits or more (0-9, a-f), not &quot;%1&quot;.</source>
        <translation>Eine Kennung hat %2 Stellen oder mehr (0-9, a-f), nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A swim has no field &quot;%1&quot; that could be changed.</source>
        <translation>Eine Einheit hat kein Feld &quot;%1&quot;, das sich ändern ließe.</translation>
    </message>
    <message>
        <source>This value does not fit, so nothing was changed: %1.</source>
        <translation>Dieser Wert passt nicht, also wurde nichts geändert: %1.</translation>
    </message>
    <message>
        <source>The swim has no length %1; it has %2.</source>
        <translation>Die Einheit hat keine Bahn %1; sie hat %2.</translation>
    </message>
    <message>
        <source>The recording itself is not kept any more. Its figures are; add the file again to see the lengths.</source>
        <translation>Die Aufzeichnung selbst ist nicht mehr da, ihre Werte schon; importiere die Datei noch einmal, um die Bahnen zu sehen.</translation>
    </message>
    <message>
        <source>The recording&apos;s bytes are not those that came in. Restore a backup, or add the file again.</source>
        <translation>Die Bytes der Aufzeichnung sind nicht die, die hereinkamen. Stelle eine Sicherung wieder her oder importiere die Datei noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The backup did not pass its check (%1), so it was not used. Try an older one.</source>
        <translation>Die Sicherung hat ihre Prüfung nicht bestanden (%1) und wurde nicht benutzt. Versuche eine ältere.</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>pool length</source>
        <translation>Beckenlänge</translation>
    </message>
    <message>
        <source>what counts as a stroke</source>
        <translation>was als Zug zählt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>maximum heart rate</source>
        <translation>maximale Herzfrequenz</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Maßeinheiten</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>number of strokes</source>
        <translation>Zahl der Züge</translation>
    </message>
    <message>
        <source>split a length</source>
        <translation>Bahn teilen</translation>
    </message>
    <message>
        <source>join lengths</source>
        <translation>Bahnen verbinden</translation>
    </message>
    <message>
        <source>insert a length</source>
        <translation>Bahn einfügen</translation>
    </message>
    <message>
        <source>turn into rest</source>
        <translation>zur Pause machen</translation>
    </message>
    <message>
        <source>take corrections back</source>
        <translation>Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>same swim</source>
        <translation>dieselbe Einheit</translation>
    </message>
    <message>
        <source>not the same swim</source>
        <translation>nicht dieselbe Einheit</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>strokes of a length</source>
        <translation>Züge einer Bahn</translation>
    </message>
    <message>
        <source>stroke of a length</source>
        <translation>Lage einer Bahn</translation>
    </message>
    <message>
        <source>strokes of the length at %1</source>
        <translation>Züge der Bahn bei %1</translation>
    </message>
    <message>
        <source>stroke of the length at %1</source>
        <translation>Lage der Bahn bei %1</translation>
    </message>
    <message>
        <source>lengths of a stretch</source>
        <translation>Bahnen eines Abschnitts</translation>
    </message>
    <message>
        <source>both arms (cycle)</source>
        <translation>beide Arme (Zyklus)</translation>
    </message>
    <message>
        <source>one arm</source>
        <translation>ein Arm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged (%1). Restore a backup.</source>
        <translation>Die Datei der Bibliothek ist beschädigt (%1). Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Swim %1 is not worked out yet. Rebuild what is stale.</source>
        <translation>Einheit %1 ist noch nicht berechnet. Berechne neu, was veraltet ist.</translation>
    </message>
    <message>
        <source>These recordings are not put together as they should be: %1. Rebuild.</source>
        <translation>Diese Aufzeichnungen sind nicht so zusammengefasst, wie sie sollten: %1. Berechne neu.</translation>
    </message>
    <message>
        <source>The figures of swim %1 do not follow from its recording. Rebuild.</source>
        <translation>Die Werte der Einheit %1 folgen nicht aus ihrer Aufzeichnung. Berechne neu.</translation>
    </message>
    <message>
        <source>The index for searching does not fit the swims. Rebuild.</source>
        <translation>Das Suchverzeichnis passt nicht zu den Einheiten. Berechne neu.</translation>
    </message>
    <message>
        <source>A recording cannot be read any more, although its bytes are whole (%1). Its figures are kept.</source>
        <translation>Eine Aufzeichnung lässt sich nicht mehr lesen, obwohl ihre Bytes unversehrt sind (%1). Ihre Werte bleiben.</translation>
    </message>
    <message>
        <source>no length starts there any more</source>
        <translation>dort beginnt keine Bahn mehr</translation>
    </message>
    <message>
        <source>a newer correction overlaps it</source>
        <translation>eine neuere Korrektur überschneidet sie</translation>
    </message>
    <message>
        <source>made on another recording of this swim</source>
        <translation>an einer anderen Aufzeichnung dieser Einheit gemacht</translation>
    </message>
    <message>
        <source>written by a newer program, or broken</source>
        <translation>von einem neueren Programm oder zerstört</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Swimmer</source>
        <translation>Schwimmer</translation>
    </message>
    <message>
        <source>A recording&apos;s bytes are not those that came in (%1). Restore a backup; its figures are kept until then.</source>
        <translation>Die Bytes einer Aufzeichnung sind nicht die, die hereinkamen (%1). Stelle eine Sicherung wieder her; die Werte bleiben bis dahin.</translation>
    </message>
    <message>
        <source>lengths that begin from %1 to %2</source>
        <translation>Bahnen, die von %1 bis %2 beginnen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>%1 · swim %2 of %3</source>
        <translation>%1 · Einheit %2 von %3</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messpunkte</translation>
    </message>
    <message>
        <source>Watch stops</source>
        <translation>Pausen der Uhr</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>CV %</source>
        <translation>VK %</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>SWOLF</source>
        <translation>SWOLF</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 von 100</translation>
    </message>
    <message>
        <source>Drill set: %1</source>
        <translation>Technikserie: %1</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Schwerpunkt: %1</translation>
    </message>
    <message>
        <source>Good too:</source>
        <translation>Auch gut:</translation>
    </message>
    <message>
        <source>To work on too:</source>
        <translation>Auch daran arbeiten:</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Threshold, 10 × 100</source>
        <translation>Schwelle, 10 × 100</translation>
    </message>
    <message>
        <source>Medley and pyramid</source>
        <translation>Lagen und Pyramide</translation>
    </message>
    <message>
        <source>Sprint, 16 × 25</source>
        <translation>Sprint, 16 × 25</translation>
    </message>
    <message>
        <source>Endurance, 3 × 800</source>
        <translation>Ausdauer, 3 × 800</translation>
    </message>
    <message>
        <source>Long course, 50 m pool</source>
        <translation>Langbahn, 50 m</translation>
    </message>
    <message>
        <source>Masters, 25 yard pool</source>
        <translation>Masters, 25-Yard-Bahn</translation>
    </message>
    <message>
        <source>Rests recorded as laps</source>
        <translation>Pausen als Runden aufgezeichnet</translation>
    </message>
    <message>
        <source>Technique, some strokes missing</source>
        <translation>Technik, teils ohne Zugzahlen</translation>
    </message>
    <message>
        <source>A first 150 m</source>
        <translation>Die ersten 150 m</translation>
    </message>
    <message>
        <source>Open water, 2,400 m</source>
        <translation>Freiwasser, 2.400 m</translation>
    </message>
    <message>
        <source>CSS test, 400 and 200</source>
        <translation>CSS-Test, 400 und 200</translation>
    </message>
</context>
<context>
    <name>ScoreTexts</name>
    <message>
        <source>no fast stretch</source>
        <translation>kein schneller Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n fast stretch</source>
        <translation>
            <numerusform>%n schneller Abschnitt</numerusform>
            <numerusform>%n schnelle Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fast stretches</source>
        <translation>
            <numerusform>%n schneller Abschnitt</numerusform>
            <numerusform>%n schnelle Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>SR CV %1</source>
        <translation>ZF-VK %1</translation>
    </message>
    <message>
        <source>SR CV %1, rise %2</source>
        <translation>ZF-VK %1, Anstieg %2</translation>
    </message>
    <message>
        <source>SR CV %1, drop %2</source>
        <translation>ZF-VK %1, Abfall %2</translation>
    </message>
    <message>
        <source>no distance recorded</source>
        <translation>keine Strecke aufgezeichnet</translation>
    </message>
    <message>
        <source>no sets to measure</source>
        <translation>keine Serien zum Messen</translation>
    </message>
    <message>
        <source>no lengths recorded</source>
        <translation>keine Bahnen aufgezeichnet</translation>
    </message>
    <message>
        <source>CV under %1</source>
        <translation>VK unter %1</translation>
    </message>
    <message>
        <source>rest between sets under %1</source>
        <translation>Pausen zwischen Serien unter %1</translation>
    </message>
    <message>
        <source>SR CV under %1</source>
        <translation>ZF-VK unter %1</translation>
    </message>
    <message>
        <source>rise under %1 /min</source>
        <translation>Anstieg unter %1 /min</translation>
    </message>
    <message>
        <source>drop under %1 /min</source>
        <translation>Abfall unter %1 /min</translation>
    </message>
    <message numerus="yes">
        <source>%n length without a stroke count</source>
        <translation>
            <numerusform>%n Bahn ohne Zugzahl</numerusform>
            <numerusform>%n Bahnen ohne Zugzahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lengths without a stroke count</source>
        <translation>
            <numerusform>%n Bahn ohne Zugzahl</numerusform>
            <numerusform>%n Bahnen ohne Zugzahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n length that looks wrong</source>
        <translation>
            <numerusform>%n Bahn, die falsch aussieht</numerusform>
            <numerusform>%n Bahnen, die falsch aussehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lengths that look wrong</source>
        <translation>
            <numerusform>%n Bahn, die falsch aussieht</numerusform>
            <numerusform>%n Bahnen, die falsch aussehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the time is neither swum nor rest</source>
        <translation>%1 der Zeit ist weder geschwommen noch Pause</translation>
    </message>
    <message>
        <source>the distance is no whole number of lengths</source>
        <translation>die Strecke ist keine ganze Zahl von Bahnen</translation>
    </message>
    <message>
        <source>no heart rate for %1 of the time</source>
        <translation>keine Herzfrequenz in %1 der Zeit</translation>
    </message>
    <message>
        <source>Short swim</source>
        <translation>Kurze Einheit</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Schnelligkeit</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Broken swim</source>
        <translation>Mit vielen Unterbrechungen</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Speed gears</source>
        <translation>Tempowechsel</translation>
    </message>
    <message>
        <source>CV %1 within sets</source>
        <translation>VK %1 in den Serien</translation>
    </message>
    <message>
        <source>top band</source>
        <translation>höchste Stufe</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>nächste Stufe: %1</translation>
    </message>
    <message>
        <source>Not graded: shorter than 400 m.</source>
        <translation>Ohne Note: kürzer als 400 m.</translation>
    </message>
    <message>
        <source>Not graded: fewer than 10 lengths recorded.</source>
        <translation>Ohne Note: weniger als 10 Bahnen aufgezeichnet.</translation>
    </message>
    <message>
        <source>Not graded: fewer than three of the four parts can be measured.</source>
        <translation>Ohne Note: weniger als drei der vier Teile lassen sich messen.</translation>
    </message>
    <message>
        <source>Not graded: the recording is too doubtful.</source>
        <translation>Ohne Note: Die Aufzeichnung ist zu zweifelhaft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no stroke counts within sets</source>
        <translation>keine Zugzahlen in Serien</translation>
    </message>
</context>
<context>
    <name>SwimChart</name>
    <message>
        <source>length %1</source>
        <translation>Bahn %1</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>%1 · set %2</source>
        <translation>%1 · Serie %2</translation>
    </message>
    <message>
        <source>%1 · set %2, repeat %3</source>
        <translation>%1 · Serie %2, Wiederholung %3</translation>
    </message>
    <message>
        <source>SWOLF %1</source>
        <translation>SWOLF %1</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>%1 /100</source>
        <translation>%1 /100</translation>
    </message>
</context>
<context>
    <name>SwimHeading</name>
    <message>
        <source>open water</source>
        <translation>Freiwasser</translation>
    </message>
    <message>
        <source>pool of unknown length</source>
        <translation>Becken unbekannter Länge</translation>
    </message>
    <message>
        <source>Open-water swim</source>
        <translation>Freiwasserschwimmen</translation>
    </message>
    <message>
        <source>Pool swim</source>
        <translation>Beckenschwimmen</translation>
    </message>
</context>
<context>
    <name>TableCaptions</name>
    <message>
        <source>%1 · uncertain, data quality %2 of 100</source>
        <translation>%1 · unsicher, Datenqualität %2 von 100</translation>
    </message>
    <message>
        <source>%1 · found from length timing</source>
        <translation>%1 · aus den Bahnzeiten erkannt</translation>
    </message>
    <message>
        <source>%1 · as the watch recorded them</source>
        <translation>%1 · wie die Uhr sie aufzeichnete</translation>
    </message>
    <message numerus="yes">
        <source>%n lap</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laps</source>
        <translation>
            <numerusform>%n Runden</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>the fastest stretch of each distance</source>
        <translation>der schnellste Abschnitt jeder Strecke</translation>
    </message>
    <message>
        <source>CSS %1, between %2 and %3, %4</source>
        <translation>CSS %1, zwischen %2 und %3, %4</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n byte is missing.</source>
        <translation>
            <numerusform>%n Byte fehlt.</numerusform>
            <numerusform>%n Bytes fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes are missing.</source>
        <translation>
            <numerusform>%n Byte fehlt.</numerusform>
            <numerusform>%n Bytes fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte could not be read.</source>
        <translation>
            <numerusform>%n Byte war nicht lesbar.</numerusform>
            <numerusform>%n Bytes waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes could not be read.</source>
        <translation>
            <numerusform>%n Byte war nicht lesbar.</numerusform>
            <numerusform>%n Bytes waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte after the end of the data was left out; the swim is whole.</source>
        <translation>
            <numerusform>%n Byte nach dem Ende der Daten wurde ausgelassen; die Einheit ist ganz.</numerusform>
            <numerusform>%n Bytes nach dem Ende der Daten wurden ausgelassen; die Einheit ist ganz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes after the end of the data were left out; the swim is whole.</source>
        <translation>
            <numerusform>%n Byte nach dem Ende der Daten wurde ausgelassen; die Einheit ist ganz.</numerusform>
            <numerusform>%n Bytes nach dem Ende der Daten wurden ausgelassen; die Einheit ist ganz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time ran backwards and was put in order.</source>
        <translation>
            <numerusform>%n Zeit lief rückwärts und wurde geordnet.</numerusform>
            <numerusform>%n Zeiten liefen rückwärts und wurden geordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times ran backwards and were put in order.</source>
        <translation>
            <numerusform>%n Zeit lief rückwärts und wurde geordnet.</numerusform>
            <numerusform>%n Zeiten liefen rückwärts und wurden geordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value could not be read and counts as unknown</source>
        <translation>
            <numerusform>%n Wert war nicht lesbar und gilt als unbekannt</numerusform>
            <numerusform>%n Werte waren nicht lesbar und gelten als unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values could not be read and count as unknown</source>
        <translation>
            <numerusform>%n Wert war nicht lesbar und gilt als unbekannt</numerusform>
            <numerusform>%n Werte waren nicht lesbar und gelten als unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a usable time was left out</source>
        <translation>
            <numerusform>%n Zeile ohne brauchbare Zeit wurde ausgelassen</numerusform>
            <numerusform>%n Zeilen ohne brauchbare Zeit wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a usable time were left out</source>
        <translation>
            <numerusform>%n Zeile ohne brauchbare Zeit wurde ausgelassen</numerusform>
            <numerusform>%n Zeilen ohne brauchbare Zeit wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file records no lengths; %n length was worked out from the distance. Its time is an estimate.</source>
        <translation>
            <numerusform>Die Datei enthält keine Bahnen; %n Bahn wurde aus der Strecke erschlossen. Ihre Zeit ist geschätzt.</numerusform>
            <numerusform>Die Datei enthält keine Bahnen; %n Bahnen wurden aus der Strecke erschlossen. Ihre Zeiten sind geschätzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file records no lengths; %n lengths were worked out from the distance. Their times are estimates.</source>
        <translation>
            <numerusform>Die Datei enthält keine Bahnen; %n Bahn wurde aus der Strecke erschlossen. Ihre Zeit ist geschätzt.</numerusform>
            <numerusform>Die Datei enthält keine Bahnen; %n Bahnen wurden aus der Strecke erschlossen. Ihre Zeiten sind geschätzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same swim stands in the file once more; it is shown once.</source>
        <translation>
            <numerusform>Dieselbe Einheit steht noch einmal in der Datei; sie wird einmal gezeigt.</numerusform>
            <numerusform>Dieselbe Einheit steht noch %n-mal in der Datei; sie wird einmal gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same swim stands in the file %n more times; it is shown once.</source>
        <translation>
            <numerusform>Dieselbe Einheit steht noch einmal in der Datei; sie wird einmal gezeigt.</numerusform>
            <numerusform>Dieselbe Einheit steht noch %n-mal in der Datei; sie wird einmal gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n length</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lengths</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n splits</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stroke</source>
        <translation>
            <numerusform>%n Zug</numerusform>
            <numerusform>%n Züge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>%n Zug</numerusform>
            <numerusform>%n Züge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (Zeile %1)</translation>
    </message>
    <message>
        <source> (byte %1)</source>
        <translation> (Byte %1)</translation>
    </message>
    <message>
        <source>The file was read, but it holds no swim.</source>
        <translation>Die Datei wurde gelesen, enthält aber keine Schwimmeinheit.</translation>
    </message>
    <message>
        <source>The file was read, but it holds no swim; it holds: %1.</source>
        <translation>Die Datei wurde gelesen, enthält aber keine Schwimmeinheit, sondern: %1.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Diese Datei gibt es nicht. Prüfe Name und Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1). Check that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen (%1). Prüfe, ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and was not read. No watch writes that much; check that it is the right file.</source>
        <translation>Die Datei ist größer als %1 MB und wurde nicht gelesen. So viel schreibt keine Uhr; prüfe, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the watch again.</source>
        <translation>Die Datei ist leer. Kopiere sie noch einmal von der Uhr.</translation>
    </message>
    <message>
        <source>This is neither a FIT file nor a table of a swim. Export the swim as FIT or CSV and open that.</source>
        <translation>Das ist weder eine FIT-Datei noch die Tabelle einer Schwimmeinheit. Exportiere die Einheit als FIT oder CSV und öffne diese Datei.</translation>
    </message>
    <message>
        <source>Files of this kind (%1) cannot be read yet. Export the swim as FIT or CSV and open that.</source>
        <translation>Dateien dieser Art (%1) können noch nicht gelesen werden. Exportiere die Einheit als FIT oder CSV und öffne diese Datei.</translation>
    </message>
    <message>
        <source>The file ends too early%1; nothing of the swim is in it. Copy it from the watch again.</source>
        <translation>Die Datei endet zu früh%1; von der Einheit ist nichts darin. Kopiere sie noch einmal von der Uhr.</translation>
    </message>
    <message>
        <source>The file is damaged%1; nothing whole could be recovered. Copy it from the watch again.</source>
        <translation>Die Datei ist beschädigt%1; nichts Ganzes war zu retten. Kopiere sie noch einmal von der Uhr.</translation>
    </message>
    <message>
        <source>The table lacks the columns of a swim: %1. Export it with these columns and open it again.</source>
        <translation>Der Tabelle fehlen Spalten einer Schwimmeinheit: %1. Exportiere sie mit diesen Spalten und öffne sie erneut.</translation>
    </message>
    <message>
        <source>The table has a header and no rows below it. Export the swim again.</source>
        <translation>Die Tabelle hat eine Kopfzeile und darunter keine Zeilen. Exportiere die Einheit noch einmal.</translation>
    </message>
    <message>
        <source>A value that the swim needs cannot be read%1: %2. Correct it in the table and open it again.</source>
        <translation>Ein nötiger Wert ist nicht lesbar%1: %2. Berichtige ihn in der Tabelle und öffne sie erneut.</translation>
    </message>
    <message>
        <source>Reading the file would need more than %1 MB of memory, so it was left alone. The file is probably damaged.</source>
        <translation>Die Datei zu lesen bräuchte mehr als %1 MB Speicher, darum wurde sie nicht angerührt. Sie ist wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match%1: something in it changed after the watch wrote it. Everything was read; single values may be wrong.</source>
        <translation>Die Prüfsumme der Datei stimmt nicht%1: Etwas darin hat sich geändert, nachdem die Uhr sie schrieb. Alles wurde gelesen; einzelne Werte können falsch sein.</translation>
    </message>
    <message>
        <source>The file ends too early%1.</source>
        <translation>Die Datei endet zu früh%1.</translation>
    </message>
    <message>
        <source>What was whole is shown; the end of the swim may be gone.</source>
        <translation>Gezeigt wird, was ganz war; das Ende der Einheit kann fehlen.</translation>
    </message>
    <message>
        <source>Part of the file is damaged%1.</source>
        <translation>Ein Teil der Datei ist beschädigt%1.</translation>
    </message>
    <message>
        <source>Everything whole was kept.</source>
        <translation>Alles Unversehrte wurde behalten.</translation>
    </message>
    <message>
        <source>The watch did not finish the file, perhaps its battery ran out. All that it wrote was kept.</source>
        <translation>Die Uhr hat die Datei nicht abgeschlossen, vielleicht war der Akku leer. Alles Geschriebene wurde behalten.</translation>
    </message>
    <message>
        <source>The watch wrote no summary. The totals were added up from the lengths or the track.</source>
        <translation>Die Uhr schrieb keine Zusammenfassung. Die Summen wurden aus den Bahnen oder der Spur gebildet.</translation>
    </message>
    <message>
        <source>The watch&apos;s clock was not set, so the date is wrong. Times within the swim are right.</source>
        <translation>Die Uhr war nicht gestellt, darum stimmt das Datum nicht. Die Zeiten innerhalb der Einheit stimmen.</translation>
    </message>
    <message>
        <source>The file does not say how long the pool is, so distance and pace are not known. Lengths and times were kept.</source>
        <translation>Die Datei nennt die Beckenlänge nicht, darum sind Strecke und Tempo unbekannt. Bahnen und Zeiten wurden behalten.</translation>
    </message>
    <message>
        <source>The watch&apos;s distance is not its lengths times the pool&apos;s length</source>
        <translation>Die Strecke der Uhr ist nicht Bahnen mal Beckenlänge</translation>
    </message>
    <message>
        <source>The lengths are what counts here.</source>
        <translation>Hier zählen die Bahnen.</translation>
    </message>
    <message>
        <source>The recorded times do not fit together</source>
        <translation>Die aufgezeichneten Zeiten passen nicht zusammen</translation>
    </message>
    <message>
        <source>They are shown as recorded; doubt them.</source>
        <translation>Sie werden wie aufgezeichnet gezeigt und sind zweifelhaft.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kraul</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Fly</source>
        <translation>Delfin</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Unknown stroke</source>
        <translation>Lage unbekannt</translation>
    </message>
    <message>
        <source>Worked out: the watch seems to have missed a turn or a rest here.</source>
        <translation>Erschlossen: Die Uhr hat hier wohl eine Wende oder Pause verpasst.</translation>
    </message>
    <message>
        <source>Worked out from the distance; the watch recorded no lengths.</source>
        <translation>Aus der Strecke erschlossen; die Uhr zeichnete keine Bahnen auf.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Schwimmzeit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>SWOLF</source>
        <translation>SWOLF</translation>
    </message>
    <message>
        <source>Stroke rate</source>
        <translation>Zugfrequenz</translation>
    </message>
    <message>
        <source>Per stroke</source>
        <translation>Pro Zug</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 of elapsed</source>
        <translation>%1 der Gesamtzeit</translation>
    </message>
    <message>
        <source>Set time</source>
        <translation>Serienzeit</translation>
    </message>
    <message>
        <source>Mean repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Set distance</source>
        <translation>Serienstrecke</translation>
    </message>
    <message>
        <source>Typical rest</source>
        <translation>Übliche Pause</translation>
    </message>
    <message>
        <source>swim %1</source>
        <translation>gesamt %1</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>as the watch counts</source>
        <translation>wie die Uhr zählt</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 gesamt</translation>
    </message>
    <message>
        <source>best %1, slowest %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>send-off %1</source>
        <translation>Abgang %1</translation>
    </message>
    <message>
        <source>from speed and CSS</source>
        <translation>aus Tempo und CSS</translation>
    </message>
    <message>
        <source>from heart rate</source>
        <translation>aus der Herzfrequenz</translation>
    </message>
    <message>
        <source>from effort</source>
        <translation>aus der Anstrengung</translation>
    </message>
    <message>
        <source>Swim load</source>
        <translation>Belastung</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>share of CSS %1</source>
        <translation>Anteil von CSS %1</translation>
    </message>
    <message>
        <source>share of maximum heart rate %1</source>
        <translation>Anteil der Maximalherzfrequenz %1</translation>
    </message>
    <message>
        <source>No speeds are known for this swim.</source>
        <translation>Für diese Einheit sind keine Geschwindigkeiten bekannt.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>VO₂max</source>
        <translation>VO₂max</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>Below zone 1</source>
        <translation>Unter Zone 1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>CSS is not known: swim a 400 and a 200.</source>
        <translation>CSS nicht bekannt: 400 und 200 auf Zeit schwimmen.</translation>
    </message>
</context>
<context>
    <name>lengthwise::Banner</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
</context>
<context>
    <name>lengthwise::BestEffortModel</name>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The fastest stretch of this distance</source>
        <translation>Der schnellste Abschnitt dieser Länge</translation>
    </message>
    <message>
        <source>Pace %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Swum</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>After a rest, or inside a longer swim and so with a flying start</source>
        <translation>Nach einer Pause, oder mitten im Schwimmen und damit fliegend</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>from rest</source>
        <translation>nach Pause</translation>
    </message>
    <message>
        <source>inside a swim</source>
        <translation>fliegend</translation>
    </message>
</context>
<context>
    <name>lengthwise::CoachCard</name>
    <message>
        <source>Show coach</source>
        <translation>Coach zeigen</translation>
    </message>
    <message>
        <source>Hide coach</source>
        <translation>Coach verbergen</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>ohne Note</translation>
    </message>
</context>
<context>
    <name>lengthwise::CoachTableModel</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Main set</source>
        <translation>Hauptserie</translation>
    </message>
    <message>
        <source>Drill set</source>
        <translation>Technikserie</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Augenmerk</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Nothing speaks against this recording.</source>
        <translation>Nichts spricht gegen diese Aufzeichnung.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>What the coach says</source>
        <translation>Was der Coach sagt</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>A click chooses these lengths</source>
        <translation>Ein Klick wählt diese Bahnen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>lengthwise::EfficiencyCloud</name>
    <message>
        <source>Speed and distance per stroke</source>
        <translation>Geschwindigkeit und Strecke pro Zug</translation>
    </message>
    <message>
        <source>No strokes recorded</source>
        <translation>Keine Züge aufgezeichnet</translation>
    </message>
    <message>
        <source>yd per stroke</source>
        <translation>yd pro Zug</translation>
    </message>
    <message>
        <source>m per stroke</source>
        <translation>m pro Zug</translation>
    </message>
    <message>
        <source>speed, m/s</source>
        <translation>Geschwindigkeit, m/s</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
</context>
<context>
    <name>lengthwise::GradeBlock</name>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>Grade %1, %2 of 100</source>
        <translation>Note %1, %2 von 100</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ohne Note</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>lengthwise::GradeChip</name>
    <message>
        <source>Grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ohne Note</translation>
    </message>
</context>
<context>
    <name>lengthwise::LapTableModel</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Since the first length began</source>
        <translation>Seit dem Beginn der ersten Bahn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Pace %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Of the time swum where the watch says which lengths are in the lap, else of the lap</source>
        <translation>Aus der Schwimmzeit, wo die Uhr die Bahnen der Runde nennt, sonst aus der Runde</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>Mean HR</source>
        <translation>HF Mittel</translation>
    </message>
    <message>
        <source>Max HR</source>
        <translation>HF max.</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>lengthwise::LengthChart</name>
    <message>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>CSS %1</source>
        <translation>CSS %1</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>No lengths recorded</source>
        <translation>Keine Bahnen aufgezeichnet</translation>
    </message>
    <message>
        <source>%1. Left and Right move through them.</source>
        <translation>%1. Links und Rechts gehen hindurch.</translation>
    </message>
    <message>
        <source>Set %1: %2
%3</source>
        <translation>Serie %1: %2
%3</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stroke rate</source>
        <translation>Zugfrequenz</translation>
    </message>
    <message>
        <source>strokes/min</source>
        <translation>Züge/min</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>/100 yd</source>
        <translation>/100 yd</translation>
    </message>
    <message>
        <source>/100 m</source>
        <translation>/100 m</translation>
    </message>
    <message>
        <source>off scale</source>
        <translation>außerhalb</translation>
    </message>
</context>
<context>
    <name>lengthwise::LengthTableModel</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Since the first length began</source>
        <translation>Seit dem Beginn der ersten Bahn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>Pace %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Stroke rate</source>
        <translation>Zugfrequenz</translation>
    </message>
    <message>
        <source>Strokes a minute as the watch counts them</source>
        <translation>Züge je Minute, wie die Uhr sie zählt</translation>
    </message>
    <message>
        <source>Per stroke</source>
        <translation>Pro Zug</translation>
    </message>
    <message>
        <source>Distance swum with one stroke</source>
        <translation>Mit einem Zug geschwommene Strecke</translation>
    </message>
    <message>
        <source>SWOLF</source>
        <translation>SWOLF</translation>
    </message>
    <message>
        <source>Seconds plus strokes</source>
        <translation>Sekunden plus Züge</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>On average while it was swum</source>
        <translation>Im Mittel während des Schwimmens</translation>
    </message>
    <message>
        <source>Set / repeat</source>
        <translation>Serie / Wdh.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>After the last length of a repeat</source>
        <translation>Nach der letzten Bahn einer Wiederholung</translation>
    </message>
    <message>
        <source>set %1, repeat %2</source>
        <translation>Serie %1, Wiederholung %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>lengthwise::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Open Swims</source>
        <translation>Einheiten öffnen</translation>
    </message>
    <message>
        <source>Swim recordings (*.fit *.FIT *.csv *.CSV *.zip *.gz)</source>
        <translation>Schwimmaufzeichnungen (*.fit *.FIT *.csv *.CSV *.zip *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht öffnen.</numerusform>
            <numerusform>%n Dateien ließen sich nicht öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No swim open</source>
        <translation>Keine Einheit offen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 – Lengthwise</source>
        <translation>%1 – Lengthwise</translation>
    </message>
    <message>
        <source>%1 · swim %2 of %3 in this file</source>
        <translation>%1 · Einheit %2 von %3 in dieser Datei</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 open</source>
        <translation>%1 · %2 von %3 offenen</translation>
    </message>
    <message>
        <source>Set %1 selected · Esc clears</source>
        <translation>Serie %1 gewählt · Esc hebt auf</translation>
    </message>
    <message>
        <source>Drag to zoom</source>
        <translation>Ziehen vergrößert</translation>
    </message>
    <message>
        <source>Drag to zoom · click a bracket to select the set</source>
        <translation>Ziehen vergrößert · Klick auf eine Klammer wählt die Serie</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>About Lengthwise</source>
        <translation>Über Lengthwise</translation>
    </message>
    <message>
        <source>&lt;b&gt;Lengthwise %1&lt;/b&gt;&lt;p&gt;Your swims, length by length.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Lengthwise %1&lt;/b&gt;&lt;p&gt;Dein Schwimmen, Bahn für Bahn.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Previous Swim</source>
        <translation>&amp;Vorige Einheit</translation>
    </message>
    <message>
        <source>&amp;Next Swim</source>
        <translation>&amp;Nächste Einheit</translation>
    </message>
    <message>
        <source>Previous &amp;Length</source>
        <translation>Vorige &amp;Bahn</translation>
    </message>
    <message>
        <source>Next L&amp;ength</source>
        <translation>Näch&amp;ste Bahn</translation>
    </message>
    <message>
        <source>Previous &amp;Set</source>
        <translation>Vorige S&amp;erie</translation>
    </message>
    <message>
        <source>Next Se&amp;t</source>
        <translation>Nächste Se&amp;rie</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Sets</source>
        <translation>&amp;Serien</translation>
    </message>
    <message>
        <source>&amp;Lengths</source>
        <translation>&amp;Bahnen</translation>
    </message>
    <message>
        <source>L&amp;aps</source>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Whole Swim</source>
        <translation>&amp;Ganze Einheit</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;About Lengthwise</source>
        <translation>Ü&amp;ber Lengthwise</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Sample Swim</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Swim</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 selected · Esc clears</source>
        <translation>%1 gewählt · Esc hebt auf</translation>
    </message>
    <message>
        <source>&amp;Best Efforts</source>
        <translation>Best&amp;zeiten</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>Zo&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Coach</translation>
    </message>
    <message>
        <source>Coming from the Web Dashboard</source>
        <translation>Vom Web-Dashboard kommend</translation>
    </message>
    <message>
        <source>Coming from the &amp;Web Dashboard</source>
        <translation>Vom &amp;Web-Dashboard kommend</translation>
    </message>
</context>
<context>
    <name>lengthwise::ReadingPage</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>lengthwise::RepeatTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Against the set&apos;s mean %1</source>
        <translation>Gegen das Serienmittel %1</translation>
    </message>
    <message>
        <source>Against the set&apos;s mean</source>
        <translation>Gegen das Serienmittel</translation>
    </message>
    <message>
        <source>Lengths, s</source>
        <translation>Bahnen, s</translation>
    </message>
    <message>
        <source>Strokes /length</source>
        <translation>Züge /Bahn</translation>
    </message>
    <message>
        <source>Stroke rate</source>
        <translation>Zugfrequenz</translation>
    </message>
    <message>
        <source>Strokes a minute as the watch counts them</source>
        <translation>Züge je Minute, wie die Uhr sie zählt</translation>
    </message>
    <message>
        <source>Per stroke</source>
        <translation>Pro Zug</translation>
    </message>
    <message>
        <source>Distance swum with one stroke</source>
        <translation>Mit einem Zug geschwommene Strecke</translation>
    </message>
    <message>
        <source>SWOLF</source>
        <translation>SWOLF</translation>
    </message>
    <message>
        <source>Seconds plus strokes of one length, on average</source>
        <translation>Sekunden plus Züge einer Bahn, im Mittel</translation>
    </message>
    <message>
        <source>HR at end</source>
        <translation>HF am Ende</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The fastest repeat of the set</source>
        <translation>Die schnellste Wiederholung der Serie</translation>
    </message>
    <message>
        <source>%1, the fastest</source>
        <translation>%1, die schnellste</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 faster than the mean</source>
        <translation>%1 schneller als das Mittel</translation>
    </message>
    <message>
        <source>%1 slower than the mean</source>
        <translation>%1 langsamer als das Mittel</translation>
    </message>
</context>
<context>
    <name>lengthwise::ReportDelegate</name>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
</context>
<context>
    <name>lengthwise::ReportTableModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>lengthwise::ScoreBar</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 von %3 Punkten</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>lengthwise::SetHead</name>
    <message>
        <source>Sets</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Back to all sets</source>
        <translation>Zurück zu allen Serien</translation>
    </message>
    <message>
        <source>Esc clears the selection</source>
        <translation>Esc hebt die Auswahl auf</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Serie %1</translation>
    </message>
</context>
<context>
    <name>lengthwise::SetTableModel</name>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mittlere Zeit</translation>
    </message>
    <message>
        <source>Of one repeat; of the whole set where its repeats differ</source>
        <translation>Einer Wiederholung; der ganzen Serie, wo die Wiederholungen verschieden sind</translation>
    </message>
    <message>
        <source>Pace %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Spread (CV)</source>
        <translation>Streuung (VK)</translation>
    </message>
    <message>
        <source>How far the repeats&apos; speeds lie apart: standard deviation in percent of their mean</source>
        <translation>Wie weit die Geschwindigkeiten der Wiederholungen auseinanderliegen: Standardabweichung in Prozent ihres Mittels</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The median rest between the repeats</source>
        <translation>Der Median der Pausen zwischen den Wiederholungen</translation>
    </message>
    <message>
        <source>Stroke rate</source>
        <translation>Zugfrequenz</translation>
    </message>
    <message>
        <source>Strokes a minute as the watch counts them</source>
        <translation>Züge je Minute, wie die Uhr sie zählt</translation>
    </message>
    <message>
        <source>Per stroke</source>
        <translation>Pro Zug</translation>
    </message>
    <message>
        <source>Distance swum with one stroke</source>
        <translation>Mit einem Zug geschwommene Strecke</translation>
    </message>
    <message>
        <source>SWOLF</source>
        <translation>SWOLF</translation>
    </message>
    <message>
        <source>Seconds plus strokes of one length, on average</source>
        <translation>Sekunden plus Züge einer Bahn, im Mittel</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Bahnen</translation>
    </message>
</context>
<context>
    <name>lengthwise::SideCards</name>
    <message>
        <source>dashed: stroke rate</source>
        <translation>gestrichelt: Zugfrequenz</translation>
    </message>
    <message>
        <source>Speed × efficiency</source>
        <translation>Tempo × Effizienz</translation>
    </message>
    <message>
        <source>Time in zones</source>
        <translation>Zeit in Zonen</translation>
    </message>
</context>
<context>
    <name>lengthwise::StartPage</name>
    <message>
        <source>See what every length tells you</source>
        <translation>Sieh, was jede Bahn erzählt</translation>
    </message>
    <message>
        <source>Open a swim from your watch. It needs no account, and nothing leaves this computer.</source>
        <translation>Öffne eine Einheit von deiner Uhr. Ohne Konto, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>FIT files from Garmin, Coros, Suunto, Wahoo or Apple Watch exports, and CSV tables. Several at once are fine.</source>
        <translation>FIT-Dateien von Garmin, Coros, Suunto, Wahoo oder aus der Apple Watch und CSV-Tabellen. Gern mehrere auf einmal.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen …</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop them anywhere here</source>
        <translation>Strg+O, oder hier irgendwo ablegen</translation>
    </message>
    <message>
        <source>Explore with a sample swim</source>
        <translation>Mit einem Beispiel erkunden</translation>
    </message>
    <message>
        <source>A made-up practice of 3,200 m with sets, strokes and heart rate, to look around in. There are more in the File menu.</source>
        <translation>Ein erdachtes Training über 3.200 m mit Serien, Zügen und Herzfrequenz zum Umsehen. Weitere stehen im Menü Datei.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Nothing is stored</source>
        <translation>Nichts wird gespeichert</translation>
    </message>
</context>
<context>
    <name>lengthwise::StrokeLegend</name>
    <message>
        <source>Strokes</source>
        <translation>Lagen</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimHeader</name>
    <message>
        <source>Shows what was taken from it, and why</source>
        <translation>Zeigt, was abgezogen wurde und warum</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimListModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time swum, rests left out</source>
        <translation>Geschwommene Zeit, ohne Pausen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>SWOLF</source>
        <translation>SWOLF</translation>
    </message>
    <message>
        <source>Seconds plus strokes of one length, on average</source>
        <translation>Sekunden plus Züge einer Bahn, im Mittel</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimPage</name>
    <message>
        <source>Lengths</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Abschnitte</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about this recording</source>
        <translation>
            <numerusform>%n Hinweis zu dieser Aufzeichnung</numerusform>
            <numerusform>%n Hinweise zu dieser Aufzeichnung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimTables</name>
    <message>
        <source>Sets</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Repeats of the chosen set</source>
        <translation>Wiederholungen der gewählten Serie</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Best efforts</source>
        <translation>Bestzeiten</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
</context>
<context>
    <name>lengthwise::ZoneBars</name>
    <message>
        <source>Time in zones</source>
        <translation>Zeit in Zonen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>lengthwise::ZoneTableModel</name>
    <message>
        <source>Heart rate below zone 1</source>
        <translation>Herzfrequenz unter Zone 1</translation>
    </message>
    <message>
        <source>Heart rate zone %1</source>
        <translation>Herzfrequenz Zone %1</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of critical swim speed (CSS), or of your maximum heart rate</source>
        <translation>Der kritischen Geschwindigkeit (CSS) oder der Maximalherzfrequenz</translation>
    </message>
    <message>
        <source>Speed m/s</source>
        <translation>Geschwindigkeit m/s</translation>
    </message>
    <message>
        <source>Pace %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Heart rate bpm</source>
        <translation>Herzfrequenz /min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Anteil der Zeit</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Write pictures of the program&apos;s own pages to &lt;folder&gt; and leave.</source>
        <translation>Schreibt Bilder der eigenen Seiten nach &lt;Ordner&gt; und endet.</translation>
    </message>
    <message>
        <source>Leave when the window has painted itself once; for measuring the start.</source>
        <translation>Endet, sobald das Fenster einmal gezeichnet ist; um den Start zu messen.</translation>
    </message>
    <message>
        <source>See what every length of a swim tells you.</source>
        <translation>Zeigt, was jede Bahn einer Einheit erzählt.</translation>
    </message>
    <message>
        <source>Swims to open: FIT or CSV.</source>
        <translation>Zu öffnende Einheiten: FIT oder CSV.</translation>
    </message>
</context>
</TS>
