<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1 second source</source>
        <translation>%1 Zweitquelle</translation>
    </message>
    <message>
        <source>%1 second sources</source>
        <translation>%1 Zweitquellen</translation>
    </message>
    <message>
        <source>%1 already in the library</source>
        <translation>%1 schon in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 needs an answer</source>
        <translation>%1 braucht eine Antwort</translation>
    </message>
    <message>
        <source>%1 need an answer</source>
        <translation>%1 brauchen eine Antwort</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 being read</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 given twice</source>
        <translation>%1 doppelt angegeben</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>window, drawing, languages</source>
        <translation>Fenster, Zeichnen, Sprachen</translation>
    </message>
    <message>
        <source>axes and scales of the charts</source>
        <translation>Achsen und Skalen der Diagramme</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>recordings, compressed</source>
        <translation>Aufzeichnungen, komprimiert</translation>
    </message>
    <message>
        <source>archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>compressed files</source>
        <translation>komprimierte Dateien</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>Ergebnisse und Fehler</translation>
    </message>
    <message>
        <source>secrets in the system's keychain</source>
        <translation>Geheimnisse im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>requests that wait for answers</source>
        <translation>Anfragen, die auf Antworten warten</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>%n swim of Strava went: it was here for 7 days.</source>
        <translation>
            <numerusform>%n Einheit von Strava ging: Sie war 7 Tage hier.</numerusform>
            <numerusform>%n Einheit von Strava ging: Sie war 7 Tage hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims of Strava went: they were here for 7 days.</source>
        <translation>
            <numerusform>%n Einheiten von Strava gingen: Sie waren 7 Tage hier.</numerusform>
            <numerusform>%n Einheiten von Strava gingen: Sie waren 7 Tage hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim that you deleted long ago is gone for good.</source>
        <translation>
            <numerusform>%n Einheit, die du vor langem gelöscht hast, ist endgültig weg.</numerusform>
            <numerusform>%n Einheit, die du vor langem gelöscht hast, ist endgültig weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims that you deleted long ago are gone for good.</source>
        <translation>
            <numerusform>%n Einheiten, die du vor langem gelöscht hast, sind endgültig weg.</numerusform>
            <numerusform>%n Einheiten, die du vor langem gelöscht hast, sind endgültig weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>its name must end in .png, .svg, .pdf or .csv</source>
        <translation>der Name muss auf .png, .svg, .pdf oder .csv enden</translation>
    </message>
</context>
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
        <source>%1 stretches at least a tenth faster than the swim's average in that stroke, the best one %2 at %3.</source>
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
    <message>
        <source>%1, and one repeat more every week.</source>
        <translation>%1, und jede Woche eine Wiederholung mehr.</translation>
    </message>
    <message>
        <source>%1, the first one no quicker than the last.</source>
        <translation>%1, die erste nicht schneller als die letzte.</translation>
    </message>
    <message>
        <source>%1, each one all out, with all of the rest.</source>
        <translation>%1, jede voll, mit der ganzen Pause.</translation>
    </message>
    <message>
        <source>%1, no more than that, and each in %2 as before.</source>
        <translation>%1, nicht mehr als das, und jede in %2 wie zuvor.</translation>
    </message>
    <message>
        <source>%1 again, just as it was: nothing shows better whether it goes on.</source>
        <translation>%1 noch einmal, genau wie zuvor: Nichts zeigt besser, ob es weitergeht.</translation>
    </message>
    <message>
        <source>A 400 and a 200 in one swim, each as quick as you can: send-offs can be worked out from them.</source>
        <translation>400 und 200 in einer Einheit, beide so schnell du kannst: Daraus lassen sich Abgänge berechnen.</translation>
    </message>
    <message>
        <source>%1, with as many strokes in the last length as in the first.</source>
        <translation>%1, in der letzten Bahn so viele Züge wie in der ersten.</translation>
    </message>
    <message>
        <source>%1, holding %2 strokes per length from the first to the last.</source>
        <translation>%1, von der ersten bis zur letzten mit %2 Zügen je Bahn.</translation>
    </message>
    <message>
        <source>Distance is %1 points above your mean of parts, with %2 a swim.</source>
        <translation>Die Strecke liegt %1 Punkte über dem Schnitt deiner Teile, mit %2 je Einheit.</translation>
    </message>
    <message>
        <source>Distance is %1 points under your mean of parts, with %2 a swim.</source>
        <translation>Die Strecke liegt %1 Punkte unter dem Schnitt deiner Teile, mit %2 je Einheit.</translation>
    </message>
    <message>
        <source>Pace is %1 points above your mean of parts: speeds within sets varied by only %2 on average.</source>
        <translation>Das Tempo liegt %1 Punkte über dem Schnitt deiner Teile: In den Serien schwankten die Geschwindigkeiten im Schnitt nur um %2.</translation>
    </message>
    <message>
        <source>Pace is %1 points under your mean of parts: speeds within sets varied by %2 on average.</source>
        <translation>Das Tempo liegt %1 Punkte unter dem Schnitt deiner Teile: In den Serien schwankten die Geschwindigkeiten im Schnitt um %2.</translation>
    </message>
    <message>
        <source>Stroke is %1 points above your mean of parts: the stroke rate varied by only %2 on average.</source>
        <translation>Der Zug liegt %1 Punkte über dem Schnitt deiner Teile: Die Zugfrequenz schwankte im Schnitt nur um %2.</translation>
    </message>
    <message>
        <source>Stroke is %1 points under your mean of parts: the stroke rate varied by %2 on average.</source>
        <translation>Der Zug liegt %1 Punkte unter dem Schnitt deiner Teile: Die Zugfrequenz schwankte im Schnitt um %2.</translation>
    </message>
    <message>
        <source>Speed gears are %1 points above your mean of parts, with %2 fast stretches a swim.</source>
        <translation>Die Tempowechsel liegen %1 Punkte über dem Schnitt deiner Teile, mit %2 schnellen Abschnitten je Einheit.</translation>
    </message>
    <message>
        <source>Speed gears are %1 points under your mean of parts, with %2 fast stretches a swim.</source>
        <translation>Die Tempowechsel liegen %1 Punkte unter dem Schnitt deiner Teile, mit %2 schnellen Abschnitten je Einheit.</translation>
    </message>
    <message>
        <source>%1 swims from %2 to %3, too few of them with a score to say which way it goes.</source>
        <translation>%1 Einheiten vom %2 bis %3, zu wenige davon mit Wertung, um zu sagen, wohin es geht.</translation>
    </message>
    <message>
        <source>%1 swims from %2 to %3: the score rose from %4 to %5 on average.</source>
        <translation>%1 Einheiten vom %2 bis %3: Die Wertung stieg im Schnitt von %4 auf %5.</translation>
    </message>
    <message>
        <source>%1 swims from %2 to %3: the score fell from %4 to %5 on average.</source>
        <translation>%1 Einheiten vom %2 bis %3: Die Wertung sank im Schnitt von %4 auf %5.</translation>
    </message>
    <message>
        <source>%1 swims from %2 to %3: the score stayed as it was, %4 and then %5 on average.</source>
        <translation>%1 Einheiten vom %2 bis %3: Die Wertung blieb, wie sie war, im Schnitt erst %4, dann %5.</translation>
    </message>
    <message>
        <source>No part of the score stays far behind the others.</source>
        <translation>Kein Teil der Wertung bleibt weit hinter den anderen zurück.</translation>
    </message>
    <message>
        <source>What holds you back cannot be said: the parts of the score are not known.</source>
        <translation>Was dich bremst, lässt sich nicht sagen: Die Teile der Wertung sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing in these swims asks for anything else than before.</source>
        <translation>Nichts in diesen Einheiten verlangt etwas anderes als bisher.</translation>
    </message>
    <message>
        <source>%1: the mean fell from %2 on %3 to %4 on %5 on the same send-off; the mean rest grew from %6 to %7.</source>
        <translation>%1: Der Schnitt sank von %2 am %3 auf %4 am %5 bei gleichem Abgang; die mittlere Pause wuchs von %6 auf %7.</translation>
    </message>
    <message>
        <source>%1: the mean rose from %2 on %3 to %4 on %5 on the same send-off; the mean rest shrank from %6 to %7.</source>
        <translation>%1: Der Schnitt stieg von %2 am %3 auf %4 am %5 bei gleichem Abgang; die mittlere Pause schrumpfte von %6 auf %7.</translation>
    </message>
    <message>
        <source>%1: the mean fell from %2 on %3 to %4 on %5 with about as much rest, %6 and then %7.</source>
        <translation>%1: Der Schnitt sank von %2 am %3 auf %4 am %5 bei etwa gleich viel Pause, erst %6, dann %7.</translation>
    </message>
    <message>
        <source>%1: the mean rose from %2 on %3 to %4 on %5 with no less rest, %6 and then %7.</source>
        <translation>%1: Der Schnitt stieg von %2 am %3 auf %4 am %5 bei nicht weniger Pause, erst %6, dann %7.</translation>
    </message>
    <message>
        <source>%1 needed less rest for the same pace or a better one: %2 on average on %3 with %6, %4 on %5 with %7.</source>
        <translation>%1 kamen für dasselbe oder ein besseres Tempo mit weniger Pause aus: im Schnitt %2 am %3 mit %6 Pause, %4 am %5 mit %7.</translation>
    </message>
    <message>
        <source>%1: the mean fell from %2 on %3 to %4 on %5, but with more rest, %6 and then %7; the two tell little of each other.</source>
        <translation>%1: Der Schnitt sank von %2 am %3 auf %4 am %5, aber mit mehr Pause, erst %6, dann %7; das eine sagt wenig über das andere.</translation>
    </message>
    <message>
        <source>%1 became more even: the repeats lay within %2 on %3 and within %4 on %5.</source>
        <translation>%1 wurden gleichmäßiger: Die Wiederholungen lagen am %3 innerhalb von %2 und am %5 innerhalb von %4.</translation>
    </message>
    <message>
        <source>%1 became less even: the repeats lay within %2 on %3 and within %4 on %5.</source>
        <translation>%1 wurden weniger gleichmäßig: Die Wiederholungen lagen am %3 innerhalb von %2 und am %5 innerhalb von %4.</translation>
    </message>
    <message>
        <source>%1 at the same pace: from %2 strokes per length on %3 down to %4 on %5.</source>
        <translation>%1 bei gleichem Tempo: von %2 Zügen je Bahn am %3 hinunter auf %4 am %5.</translation>
    </message>
    <message>
        <source>%1 at the same pace: from %2 strokes per length on %3 up to %4 on %5.</source>
        <translation>%1 bei gleichem Tempo: von %2 Zügen je Bahn am %3 hinauf auf %4 am %5.</translation>
    </message>
    <message>
        <source>%1: the mean fell from %2 on %3 to %4 on %5 at the same heart rate, %6 and then %7 on average.</source>
        <translation>%1: Der Schnitt sank von %2 am %3 auf %4 am %5 bei gleicher Herzfrequenz, im Mittel erst %6, dann %7.</translation>
    </message>
    <message>
        <source>%1 at the same pace: the mean heart rate fell from %2 on %3 to %4 on %5.</source>
        <translation>%1 bei gleichem Tempo: Die mittlere Herzfrequenz sank von %2 am %3 auf %4 am %5.</translation>
    </message>
    <message>
        <source>%1 at the same pace: the mean heart rate rose from %2 on %3 to %4 on %5.</source>
        <translation>%1 bei gleichem Tempo: Die mittlere Herzfrequenz stieg von %2 am %3 auf %4 am %5.</translation>
    </message>
    <message>
        <source>The fastest %1 without a rest took %2 on %3 and only %4 on %5.</source>
        <translation>Die schnellsten %1 ohne Pause dauerten %2 am %3 und nur %4 am %5.</translation>
    </message>
    <message>
        <source>The fastest %1 without a rest took %2 on %3, but %4 on %5.</source>
        <translation>Die schnellsten %1 ohne Pause dauerten %2 am %3, aber %4 am %5.</translation>
    </message>
    <message>
        <source>The pace is held longer: from the fastest %1 to the fastest %2 it fell off by %3 per 100 on %4 and by %5 on %6.</source>
        <translation>Das Tempo hält länger: Von den schnellsten %1 zu den schnellsten %2 ließ es am %4 um %3 je 100 nach und am %6 um %5.</translation>
    </message>
    <message>
        <source>The longest stretch without a rest grew from %1 on %2 to %3 on %4.</source>
        <translation>Der längste Abschnitt ohne Pause wuchs von %1 am %2 auf %3 am %4.</translation>
    </message>
    <message>
        <source>The score rose from %1 on average in the earlier half to %2 in the later one.</source>
        <translation>Die Wertung stieg im Schnitt von %1 in der früheren Hälfte auf %2 in der späteren.</translation>
    </message>
    <message>
        <source>The score fell from %1 on average in the earlier half to %2 in the later one.</source>
        <translation>Die Wertung sank im Schnitt von %1 in der früheren Hälfte auf %2 in der späteren.</translation>
    </message>
    <message>
        <source>The swims got longer: %1 on average in the earlier half, %2 in the later one.</source>
        <translation>Die Einheiten wurden länger: im Schnitt %1 in der früheren Hälfte, %2 in der späteren.</translation>
    </message>
    <message>
        <source>The swims got shorter: %1 on average in the earlier half, %2 in the later one.</source>
        <translation>Die Einheiten wurden kürzer: im Schnitt %1 in der früheren Hälfte, %2 in der späteren.</translation>
    </message>
    <message>
        <source>The scores lie close together, from %1 to %2 (CV %3): consistent training.</source>
        <translation>Die Wertungen liegen nah beieinander, von %1 bis %2 (VK %3): beständiges Training.</translation>
    </message>
    <message>
        <source>The scores lie far apart, from %1 to %2 (CV %3).</source>
        <translation>Die Wertungen liegen weit auseinander, von %1 bis %2 (VK %3).</translation>
    </message>
    <message>
        <source>There is no swim in the last four weeks.</source>
        <translation>In den letzten vier Wochen gibt es keine Einheit.</translation>
    </message>
    <message>
        <source>Swims in the last four weeks: %1, usually of %2.</source>
        <translation>Einheiten in den letzten vier Wochen: %1, üblicherweise %2.</translation>
    </message>
    <message>
        <source>Your critical swim speed is %1 per 100 faster than four weeks ago: %2 now.</source>
        <translation>Deine kritische Schwimmgeschwindigkeit ist je 100 um %1 schneller als vor vier Wochen: jetzt %2.</translation>
    </message>
    <message>
        <source>Your critical swim speed is %1 per 100 slower than four weeks ago: %2 now.</source>
        <translation>Deine kritische Schwimmgeschwindigkeit ist je 100 um %1 langsamer als vor vier Wochen: jetzt %2.</translation>
    </message>
    <message>
        <source>Your critical swim speed, %1, is as good as the one of four weeks ago.</source>
        <translation>Deine kritische Schwimmgeschwindigkeit, %1, ist so gut wie vor vier Wochen.</translation>
    </message>
    <message>
        <source>Your critical swim speed is %1; four weeks ago it was not known.</source>
        <translation>Deine kritische Schwimmgeschwindigkeit ist %1; vor vier Wochen war sie nicht bekannt.</translation>
    </message>
    <message>
        <source>The last 7 days had a load of %1 points, in line with your usual %2 a week.</source>
        <translation>Die letzten 7 Tage hatten eine Belastung von %1 Punkten, im Rahmen deiner üblichen %2 je Woche.</translation>
    </message>
    <message>
        <source>The last 7 days were light: a load of %1 points where %2 a week are usual.</source>
        <translation>Die letzten 7 Tage waren leicht: eine Belastung von %1 Punkten, wo %2 je Woche üblich sind.</translation>
    </message>
    <message>
        <source>Distance is your strong side: %1 of 25 points on average, where your parts have %2.</source>
        <translation>Strecke ist deine starke Seite: im Schnitt %1 von 25 Punkten, deine Teile liegen bei %2.</translation>
    </message>
    <message>
        <source>An even pace is your strong side: %1 of 25 points on average, where your parts have %2.</source>
        <translation>Gleichmäßiges Tempo ist deine starke Seite: im Schnitt %1 von 25 Punkten, deine Teile liegen bei %2.</translation>
    </message>
    <message>
        <source>A steady stroke is your strong side: %1 of 25 points on average, where your parts have %2.</source>
        <translation>Ein gleichmäßiger Zug ist deine starke Seite: im Schnitt %1 von 25 Punkten, deine Teile liegen bei %2.</translation>
    </message>
    <message>
        <source>Changes of speed are your strong side: %1 of 25 points on average, where your parts have %2.</source>
        <translation>Tempowechsel sind deine starke Seite: im Schnitt %1 von 25 Punkten, deine Teile liegen bei %2.</translation>
    </message>
    <message>
        <source>Distance has most to gain: %1 of 25 points over four weeks, where your parts have %2 on average.</source>
        <translation>Bei der Strecke ist am meisten zu gewinnen: %1 von 25 Punkten über vier Wochen, deine Teile liegen im Schnitt bei %2.</translation>
    </message>
    <message>
        <source>An even pace within sets has most to gain: %1 of 25 points over four weeks, where your parts have %2 on average.</source>
        <translation>Bei gleichmäßigem Tempo in den Serien ist am meisten zu gewinnen: %1 von 25 Punkten über vier Wochen, deine Teile liegen im Schnitt bei %2.</translation>
    </message>
    <message>
        <source>A steady stroke has most to gain: %1 of 25 points over four weeks, where your parts have %2 on average.</source>
        <translation>Bei einem gleichmäßigen Zug ist am meisten zu gewinnen: %1 von 25 Punkten über vier Wochen, deine Teile liegen im Schnitt bei %2.</translation>
    </message>
    <message>
        <source>Changes of speed have most to gain: %1 of 25 points over four weeks, where your parts have %2 on average.</source>
        <translation>Bei Tempowechseln ist am meisten zu gewinnen: %1 von 25 Punkten über vier Wochen, deine Teile liegen im Schnitt bei %2.</translation>
    </message>
    <message>
        <source>The last 7 days had a load of %1 points, %2 times your usual week of %3. As a rule of thumb, more than 1.3 times calls for easy days.</source>
        <translation>Die letzten 7 Tage hatten eine Belastung von %1 Punkten, das %2-Fache deiner üblichen Woche von %3. Als Faustregel gilt: Mehr als das 1,3-Fache verlangt ruhige Tage.</translation>
    </message>
    <message>
        <source>%1, easy and relaxed, until the week has settled.</source>
        <translation>%1, locker und entspannt, bis sich die Woche beruhigt hat.</translation>
    </message>
    <message>
        <source>%1 without a stop inside a repeat, and a repeat more each week.</source>
        <translation>%1 ohne Halt innerhalb einer Wiederholung, und jede Woche eine Wiederholung mehr.</translation>
    </message>
    <message>
        <source>%1, the last one in the time of the first.</source>
        <translation>%1, die letzte in der Zeit der ersten.</translation>
    </message>
    <message>
        <source>%1, every length with the same count of strokes.</source>
        <translation>%1, jede Bahn mit gleich vielen Zügen.</translation>
    </message>
    <message>
        <source>%1, each one all out and fresh, once a week.</source>
        <translation>%1, jede voll und frisch, einmal je Woche.</translation>
    </message>
    <message>
        <source>Swim a 400 and a 200 as fast as you can, with a good rest between them: they tell your critical swim speed, and with it your send-offs.</source>
        <translation>Schwimm 400 und 200 so schnell du kannst, mit einer guten Pause dazwischen: Sie zeigen deine kritische Schwimmgeschwindigkeit und damit deine Abgänge.</translation>
    </message>
    <message>
        <source>%1, the last one as relaxed as the first.</source>
        <translation>%1, die letzte so entspannt wie die erste.</translation>
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
    <name>ColumnMapping</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of the row</source>
        <translation>Zeitpunkt der Zeile</translation>
    </message>
    <message>
        <source>Distance so far</source>
        <translation>Bisherige Strecke</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Pace per 100</source>
        <translation>Tempo je 100</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Stroke rate</source>
        <translation>Zugfrequenz</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Length time</source>
        <translation>Bahnzeit</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>Stroke name</source>
        <translation>Schwimmlage</translation>
    </message>
    <message>
        <source>Length distance</source>
        <translation>Strecke der Bahn</translation>
    </message>
    <message>
        <source>Pool length</source>
        <translation>Beckenlänge</translation>
    </message>
    <message>
        <source>Swim number</source>
        <translation>Nummer der Einheit</translation>
    </message>
    <message>
        <source>Number of lengths</source>
        <translation>Zahl der Bahnen</translation>
    </message>
    <message>
        <source>The day must then stand above the table.</source>
        <translation>Der Tag muss dann über der Tabelle stehen.</translation>
    </message>
    <message>
        <source>Each row is a length or an interval.</source>
        <translation>Jede Zeile ist eine Bahn oder ein Intervall.</translation>
    </message>
    <message>
        <source>Each row is a length or an interval. You will be asked how long the pool is.</source>
        <translation>Jede Zeile ist eine Bahn oder ein Intervall. Du wirst gefragt, wie lang das Becken ist.</translation>
    </message>
    <message>
        <source>Each row is one moment of the swim.</source>
        <translation>Jede Zeile ist ein Augenblick der Einheit.</translation>
    </message>
    <message>
        <source>Still missing: a distance, a speed or a pace.</source>
        <translation>Es fehlt noch: eine Strecke, eine Geschwindigkeit oder ein Tempo.</translation>
    </message>
    <message>
        <source>Still missing: the time of each length, or the time of each row with a distance.</source>
        <translation>Es fehlt noch: die Zeit jeder Bahn oder der Zeitpunkt jeder Zeile mit einer Strecke.</translation>
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
        <source>unknown command "%1"</source>
        <translation>unbekannter Befehl "%1"</translation>
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
        <source>this is not understood: "%1"</source>
        <translation>das wurde nicht verstanden: "%1"</translation>
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
max-heart-rate, units metres|yards; VALUE "none" empties one.
</source>
        <translation>Jeder Athlet hat eine eigene Bibliothek; Befehle gelten dem gewählten (*), wenn
--athlete nichts anderes sagt. Felder des Profils: name, birth-year, sex female|male,
max-heart-rate, units metres|yards; WERT "none" leert eines.
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
        <source>Copy the athlete's library to a file, checked</source>
        <translation>Kopiert die Bibliothek des Athleten in eine Datei, geprüft</translation>
    </message>
    <message>
        <source>Without FILE: one more of the three in the library's folder, unless nothing changed.
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
        <source>The library's folder (else the user's own)</source>
        <translation>Der Ordner der Bibliothek (sonst der eigene)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Whose swims (else the chosen athlete's)</source>
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
        <source>Take the correction back (VALUE "recorded" does the same)</source>
        <translation>Nimmt die Korrektur zurück (wie WERT "recorded")</translation>
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
        <source>FIELD and VALUE (lengths are numbered as "show ID --lengths" numbers them):
  title TEXT              effort 1...10           pool-length 25m | 25yd | 33.33m
  notes TEXT              deleted yes | no        stroke-count arm | cycle
  stroke:LENGTHS STROKE   LENGTHS 3, 3-6 or 3,5,9; STROKE free, back, breast, fly,
                          medley, mixed, drill, kick, unknown
  strokes:LENGTHS N       what the watch should have counted
  split:LENGTH [PARTS]    one length that was two or more
  join:A-B [STROKE]       lengths that were one
  insert:AFTER "SECONDS [STROKE [STROKES]]"
                          a length that the watch missed, in the rest after it
  rest:A-B                lengths that were none
  recorded:LENGTHS | all  takes back every correction of these lengths
  same ID, not-same ID    whether two recordings are one swim
VALUE "recorded" takes a field back. "undo" takes back the last step.
</source>
        <translation>FELD und WERT (Bahnen zählen so, wie "show ID --lengths" sie zählt):
  title TEXT              effort 1...10           pool-length 25m | 25yd | 33.33m
  notes TEXT              deleted yes | no        stroke-count arm | cycle
  stroke:BAHNEN LAGE      BAHNEN 3, 3-6 oder 3,5,9; LAGE free, back, breast, fly,
                          medley, mixed, drill, kick, unknown
  strokes:BAHNEN N        was die Uhr hätte zählen sollen
  split:BAHN [TEILE]      eine Bahn, die zwei oder mehr war
  join:A-B [LAGE]         Bahnen, die eine waren
  insert:NACH "SEKUNDEN [LAGE [ZÜGE]]"
                          eine Bahn, die der Uhr entging, in der Pause danach
  rest:A-B                Bahnen, die keine waren
  recorded:BAHNEN | all   nimmt alle Korrekturen dieser Bahnen zurück
  same ID, not-same ID    ob zwei Aufzeichnungen eine Einheit sind
WERT "recorded" nimmt ein Feld zurück, "undo" den letzten Schritt.
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
        <source>The recording's bytes exactly as they came in</source>
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
--json is the corrected swim as "analyze --json" gives it.
</source>
        <translation>Hat eine Einheit mehrere Aufzeichnungen, gibt --original die, deren ID es ist.
--json ist die korrigierte Einheit, wie "analyze --json" sie gibt.
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
        <source>too much: "%1"</source>
        <translation>zu viel: "%1"</translation>
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
        <source>Stopped. What was worked out is kept; "rebuild --stale" goes on where it stopped.</source>
        <translation>Abgebrochen. Was berechnet ist, bleibt; "rebuild --stale" macht dort weiter.</translation>
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
        <source>All lengths too, numbered as "edit" takes them</source>
        <translation>Auch alle Bahnen, gezählt, wie "edit" sie nimmt</translation>
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
        <source>ID: as "list" prints it, eight digits or more; any recording of the swim will do.
</source>
        <translation>ID: wie "list" sie zeigt, acht Stellen oder mehr; die jeder Aufzeichnung der Einheit.
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
        <source>Print one JSON document ("schema": 1) instead of a page</source>
        <translation>Gibt ein JSON-Dokument ("schema": 1) statt einer Seite aus</translation>
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
  --json         Print one JSON document ("schema": 1) instead of a page
  --library DIR  The library's folder (else the user's own)
  --athlete NAME Whose swims (else the chosen athlete's)
  -h, --help     Print this help, after a command its own
  -v, --version  Print the version

Ends with 0 when all was done, 1 when something failed or held no swim,
2 when the command was not understood.
</source>
        <translation>
Optionen:
  --json           Gibt ein JSON-Dokument ("schema": 1) statt einer Seite aus
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
    <message>
        <source>connect: your own API application (else the last one)</source>
        <translation>connect: deine eigene API-Anwendung (sonst die letzte)</translation>
    </message>
    <message>
        <source>connect: its secret comes on standard input (else as kept)</source>
        <translation>connect: ihr Geheimnis kommt auf der Eingabe (sonst das verwahrte)</translation>
    </message>
    <message>
        <source>yes|no</source>
        <translation>yes|no</translation>
    </message>
    <message>
        <source>connect: open the address in the browser (yes)</source>
        <translation>connect: öffnet die Adresse im Browser (yes)</translation>
    </message>
    <message>
        <source>7d|connected</source>
        <translation>7d|connected</translation>
    </message>
    <message>
        <source>connect: how long Strava's data may stay (else as before; 7d)</source>
        <translation>connect: wie lange Stravas Daten bleiben dürfen (sonst wie bisher; 7d)</translation>
    </message>
    <message>
        <source>connect: somebody else than before may sign in</source>
        <translation>connect: es darf sich jemand anderes als bisher anmelden</translation>
    </message>
    <message>
        <source>status: ask Strava, too</source>
        <translation>status: fragt auch bei Strava nach</translation>
    </message>
    <message>
        <source>connect: let Strava ask again what may be read</source>
        <translation>connect: Strava noch einmal fragen lassen, was gelesen werden darf</translation>
    </message>
    <message>
        <source>--client-id takes the number that Strava shows</source>
        <translation>--client-id nimmt die Zahl, die Strava zeigt</translation>
    </message>
    <message>
        <source>--keep takes 7d or connected</source>
        <translation>--keep nimmt 7d oder connected</translation>
    </message>
    <message>
        <source>--open-browser takes yes or no</source>
        <translation>--open-browser nimmt yes oder no</translation>
    </message>
    <message>
        <source>Waiting for you to sign in at this address, five minutes at most.</source>
        <translation>Wartet höchstens fünf Minuten, bis du dich unter dieser Adresse anmeldest.</translation>
    </message>
    <message>
        <source>No browser could be started: open the address yourself.</source>
        <translation>Kein Browser ließ sich starten: Öffne die Adresse selbst.</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Client-Secret: </translation>
    </message>
    <message>
        <source>no secret came on standard input</source>
        <translation>aus der Eingabe kam kein Secret</translation>
    </message>
    <message>
        <source>--client-id is needed the first time</source>
        <translation>--client-id ist beim ersten Mal nötig</translation>
    </message>
    <message>
        <source>%1 of %2 requests, new at %3</source>
        <translation>%1 von %2 Anfragen, neu ab %3</translation>
    </message>
    <message>
        <source>Not connected with Strava.</source>
        <translation>Nicht mit Strava verbunden.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1, then renewed by itself</source>
        <translation>%1, dann von selbst erneuert</translation>
    </message>
    <message>
        <source>Strava's data</source>
        <translation>Stravas Daten</translation>
    </message>
    <message>
        <source>kept for 7 days</source>
        <translation>bleiben 7 Tage</translation>
    </message>
    <message>
        <source>kept until you disconnect</source>
        <translation>bleiben, bis du die Verbindung trennst</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Diese Viertelstunde</translation>
    </message>
    <message>
        <source>Today (UTC)</source>
        <translation>Heute (UTC)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Not connected with Strava any more.</source>
        <translation>Nicht mehr mit Strava verbunden.</translation>
    </message>
    <message>
        <source>Connected with Strava.</source>
        <translation>Mit Strava verbunden.</translation>
    </message>
    <message>
        <source>Disconnected from Strava. All swims stay, those from there for as long as you chose.</source>
        <translation>Von Strava getrennt. Alle Einheiten bleiben, die von dort so lange, wie du gewählt hast.</translation>
    </message>
    <message>
        <source>Strava could not be told: %1 Remove the application there yourself: https://www.strava.com/settings/apps</source>
        <translation>Strava konnte es nicht mitgeteilt werden: %1 Entferne die Anwendung dort selbst: https://www.strava.com/settings/apps</translation>
    </message>
    <message>
        <source>The keychain may still hold the sign-in: %1</source>
        <translation>Der Schlüsselbund enthält die Anmeldung vielleicht noch: %1</translation>
    </message>
    <message>
        <source>The keychain may still hold the sign-in, which is worthless now: %1</source>
        <translation>Im Schlüsselbund steht vielleicht noch die Anmeldung, die jetzt wertlos ist: %1</translation>
    </message>
    <message>
        <source>connect: ask for the right to send swims, too</source>
        <translation>connect: auch um das Recht bitten, Einheiten zu senden</translation>
    </message>
    <message>
        <source>How long Strava's data stays could not be stored: %1</source>
        <translation>Wie lange Stravas Daten bleiben, ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>--delete needs --yes here</source>
        <translation>--delete braucht hier --yes</translation>
    </message>
    <message>
        <source>Nothing was deleted, and the sign-in stays.</source>
        <translation>Nichts wurde gelöscht, und die Anmeldung bleibt.</translation>
    </message>
    <message>
        <source>connect | status | sync | send ID | disconnect</source>
        <translation>connect | status | sync | send ID | disconnect</translation>
    </message>
    <message>
        <source>Sign in at Strava, bring its swims, see how that stands, sign out</source>
        <translation>Meldet bei Strava an, holt die Einheiten, zeigt den Stand, meldet ab</translation>
    </message>
    <message>
        <source>Strava wants an application of your own: make one with the callback domain
127.0.0.1 at https://www.strava.com/settings/api, and give its client id and
secret the first time:
  lengthwise-cli strava connect --client-id 12345 --client-secret-stdin
connect prints the address to open as its first line and waits until you have
signed in there, five minutes at most. A terminal asks for the secret and does
not show it. disconnect ends the sign-in at Strava and here; all swims stay.
With --delete, Strava's data goes for good, from the library and its backups.
Swims that you also have as a file stay even then.
sync brings what is new or changed at Strava into the library, each swim once.
When the requests are spent that Strava allows, it ends and says from when it can
go on. Ctrl-C stops it and keeps what came.
send sends the file of a swim that is only here, and makes it one swim with the
copy that comes from there; connect --write asks for the right to do so.
Secrets are kept in the system's keychain and nowhere else.
</source>
        <translation>Strava verlangt eine eigene Anwendung: Lege sie mit der Callback-Domain
127.0.0.1 unter https://www.strava.com/settings/api an und gib beim ersten Mal
ihre Client-ID und ihr Geheimnis an:
  lengthwise-cli strava connect --client-id 12345 --client-secret-stdin
connect gibt als erste Zeile die Adresse aus, die zu öffnen ist, und wartet
höchstens fünf Minuten, bis du dich dort angemeldet hast. Ein Terminal fragt
nach dem Geheimnis und zeigt es nicht. disconnect beendet die Anmeldung bei
Strava und hier; alle Einheiten bleiben. Mit --delete gehen Stravas Daten
endgültig, aus der Bibliothek und ihren Sicherungen. Einheiten, die du auch als
Datei hast, bleiben selbst dann. sync holt in die Bibliothek, was bei Strava
neu oder geändert ist, jede Einheit einmal. Sind die Anfragen verbraucht, die
Strava erlaubt, endet es und sagt, ab wann es weitergeht. Strg+C hört auf und
behält, was kam.
send sendet die Datei einer Einheit, die nur hier ist, und macht sie mit der
Kopie, die von dort kommt, zu einer Einheit; connect --write bittet um das Recht
dazu. Geheimnisse liegen nur im Schlüsselbund des Systems.
</translation>
    </message>
    <message>
        <source>Swims that came from Strava and that you do not also have as a file go for good,
here and in all backups. Type "delete" to go on: </source>
        <translation>Einheiten, die von Strava kamen und die du nicht auch als Datei hast, gehen
endgültig, hier und in allen Sicherungen. Zum Fortfahren "delete" eingeben: </translation>
    </message>
    <message>
        <source>disconnect: Strava's data goes, too, here and in backups</source>
        <translation>disconnect: auch Stravas Daten löschen, mit Sicherungen</translation>
    </message>
    <message>
        <source>disconnect --delete: without being asked first</source>
        <translation>disconnect --delete: ohne vorher gefragt zu werden</translation>
    </message>
    <message>
        <source>%1 from Strava, %2 of them with lengths</source>
        <translation>%1 von Strava, %2 davon mit Bahnen</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Activities deleted</source>
        <translation>Gelöschte Aktivitäten</translation>
    </message>
    <message>
        <source>Swims gone</source>
        <translation>Entfernte Einheiten</translation>
    </message>
    <message>
        <source>Swims that stay, having a file, too</source>
        <translation>Einheiten, die als Datei bleiben</translation>
    </message>
    <message>
        <source>Backups cleaned</source>
        <translation>Bereinigte Sicherungen</translation>
    </message>
    <message>
        <source>A backup may still hold some of it: %1</source>
        <translation>Eine Sicherung enthält vielleicht noch etwas davon: %1</translation>
    </message>
    <message>
        <source>Disconnected from Strava. Its data was deleted.</source>
        <translation>Von Strava getrennt. Die Daten von dort wurden gelöscht.</translation>
    </message>
    <message>
        <source>Strava's data was deleted.</source>
        <translation>Stravas Daten wurden gelöscht.</translation>
    </message>
    <message>
        <source>The sign-in stays: %1</source>
        <translation>Die Anmeldung bleibt: %1</translation>
    </message>
    <message>
        <source>Strava has this swim already; the two are one swim here now.</source>
        <translation>Strava hat diese Einheit schon; hier sind beide jetzt eine Einheit.</translation>
    </message>
    <message>
        <source>The swim is at Strava now; its copy from there will be the same swim.</source>
        <translation>Die Einheit ist jetzt bei Strava; ihre Kopie von dort wird dieselbe Einheit sein.</translation>
    </message>
    <message>
        <source>Reading the list: %1 swims</source>
        <translation>Liste wird gelesen: %1 Einheiten</translation>
    </message>
    <message>
        <source>Fetching lengths: %1</source>
        <translation>Bahnen werden geholt: %1</translation>
    </message>
    <message>
        <source>Fetching laps and notes: %1</source>
        <translation>Runden und Notizen werden geholt: %1</translation>
    </message>
    <message>
        <source>Waiting for new requests until %1</source>
        <translation>Wartet bis %1 auf neue Anfragen</translation>
    </message>
    <message>
        <source>Waiting for new requests</source>
        <translation>Wartet auf neue Anfragen</translation>
    </message>
    <message>
        <source>The sync was stopped; what came is kept.</source>
        <translation>Der Abgleich wurde abgebrochen; was kam, bleibt.</translation>
    </message>
    <message>
        <source>The sync ended early; what came is kept.</source>
        <translation>Der Abgleich endete vorzeitig; was kam, bleibt.</translation>
    </message>
    <message>
        <source>The requests that Strava allows are spent; the sync goes on from %1.</source>
        <translation>Die Anfragen, die Strava erlaubt, sind verbraucht; der Abgleich geht ab %1 weiter.</translation>
    </message>
    <message>
        <source>Synced with Strava.</source>
        <translation>Mit Strava abgeglichen.</translation>
    </message>
    <message>
        <source>Swims at Strava</source>
        <translation>Einheiten bei Strava</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Dort nicht mehr da</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>No swims</source>
        <translation>Kein Schwimmen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Still to fetch</source>
        <translation>Noch zu holen</translation>
    </message>
    <message>
        <source>--all and --latest do not go together</source>
        <translation>--all und --latest gehen nicht zusammen</translation>
    </message>
    <message>
        <source>--latest takes a number from 1 on</source>
        <translation>--latest nimmt eine Zahl ab 1</translation>
    </message>
    <message>
        <source>sync: the whole list once more, expired swims too</source>
        <translation>sync: die ganze Liste noch einmal, auch Abgelaufenes</translation>
    </message>
    <message>
        <source>sync: only the newest N activities</source>
        <translation>sync: nur die neuesten N Aktivitäten</translation>
    </message>
    <message>
        <source>sync: go on by itself when there are requests again</source>
        <translation>sync: von selbst weiter, wenn wieder Anfragen frei sind</translation>
    </message>
    <message>
        <source>To be asked for it: %1</source>
        <translation>Um gefragt zu werden: %1</translation>
    </message>
    <message>
        <source>--%1 means nothing to %2</source>
        <translation>--%1 bedeutet für %2 nichts</translation>
    </message>
    <message>
        <source>Show the best times of one pool length, with what they predict</source>
        <translation>Zeigt die Bestzeiten einer Beckenlänge und was sie vorhersagen</translation>
    </message>
    <message>
        <source>The fastest of all time; new are those of the range. Without --pool: of the
pool most swum in.
</source>
        <translation>Die schnellsten aller Zeiten; neu sind die aus dem Zeitraum. Ohne --pool: für
das Becken, in dem am meisten geschwommen wurde.
</translation>
    </message>
    <message>
        <source>Swims of the library by their IDs instead of files</source>
        <translation>Einheiten der Bibliothek nach ihren IDs statt Dateien</translation>
    </message>
    <message>
        <source>%1 swims are too many, 20 at most</source>
        <translation>%1 Einheiten sind zu viele, höchstens 20</translation>
    </message>
    <message>
        <source>two swims at least are needed</source>
        <translation>es braucht mindestens zwei Einheiten</translation>
    </message>
    <message>
        <source>fewer than two swims are left to compare</source>
        <translation>weniger als zwei Einheiten bleiben zum Vergleichen</translation>
    </message>
    <message>
        <source>files or --ids, not both</source>
        <translation>Dateien oder --ids, nicht beides</translation>
    </message>
    <message>
        <source>FILE...|--ids ID...</source>
        <translation>DATEI...|--ids ID...</translation>
    </message>
    <message>
        <source>Compare 2 to 20 swims: trends, sets, what the coach says</source>
        <translation>Vergleicht 2 bis 20 Einheiten: Trends, Serien, was der Coach sagt</translation>
    </message>
    <message>
        <source>Each swim of a file counts. The first half is compared with the second in order of date; the middle one of an odd number is in neither.
Critical swim speed comes from the library, for files only where one or an athlete is named.
--json: a swim is named by its place in "workouts", from 0; "coach" lists the ids and texts of all sentences once more, in the order they are said.
</source>
        <translation>Jede Einheit einer Datei zählt. Die erste Hälfte wird nach Datum mit der zweiten verglichen; bei ungerader Zahl gehört die mittlere zu keiner.
Die kritische Schwimmgeschwindigkeit kommt aus der Bibliothek, bei Dateien nur, wenn eine oder ein Athlet genannt ist.
--json: Eine Einheit wird mit ihrem Platz in "workouts" genannt, ab 0; "coach" führt Kennungen und Texte aller Sätze noch einmal auf, in der Reihenfolge, in der sie gesagt werden.
</translation>
    </message>
    <message>
        <source>--%1 cannot be "%2". It can be: %3</source>
        <translation>--%1 kann nicht "%2" sein. Möglich ist: %3</translation>
    </message>
    <message>
        <source>The day of --from is after the day of --to.</source>
        <translation>Der Tag von --from liegt nach dem von --to.</translation>
    </message>
    <message>
        <source>This version does not know all that the filter asks for. The rest holds.</source>
        <translation>Diese Version kennt nicht alles, was der Filter verlangt. Der Rest gilt.</translation>
    </message>
    <message>
        <source>No filter is saved.</source>
        <translation>Kein Filter ist gespeichert.</translation>
    </message>
    <message>
        <source>No filter is saved as "%1". There are: %2</source>
        <translation>Kein Filter ist als "%1" gespeichert. Es gibt: %2</translation>
    </message>
    <message>
        <source>What this saved filter lets through; further filters take the place of its own</source>
        <translation>Was dieser gespeicherte Filter durchlässt; weitere ersetzen seine eigenen</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>From this day on: 2026-01-31</source>
        <translation>Ab diesem Tag: 2026-01-31</translation>
    </message>
    <message>
        <source>Until this day, counted in</source>
        <translation>Bis zu diesem Tag, er zählt mit</translation>
    </message>
    <message>
        <source>SPAN</source>
        <translation>ZEITRAUM</translation>
    </message>
    <message>
        <source>this-week, last-4-weeks, this-month, this-year or last-year</source>
        <translation>this-week, last-4-weeks, this-month, this-year oder last-year</translation>
    </message>
    <message>
        <source>POOL</source>
        <translation>BECKEN</translation>
    </message>
    <message>
        <source>25m, 50m, 25yd ..., open-water or unknown; several with commas, as below</source>
        <translation>25m, 50m, 25yd ..., open-water oder unknown; mehrere mit Komma, wie unten</translation>
    </message>
    <message>
        <source>STROKE</source>
        <translation>LAGE</translation>
    </message>
    <message>
        <source>That occurs in the swim: free, back, breast, fly, kick ...</source>
        <translation>Kommt in der Einheit vor: free, back, breast, fly, kick ...</translation>
    </message>
    <message>
        <source>BAND</source>
        <translation>BAND</translation>
    </message>
    <message>
        <source>0-1000, 1000-2000, 2000-3000, 3000-5000 or 5000-, in the swimmer's unit</source>
        <translation>0-1000, 1000-2000, 2000-3000, 3000-5000 oder 5000-, Maßeinheit des Athleten</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>short, technique, recovery, threshold, speed, intervals, broken or endurance</source>
        <translation>short, technique, recovery, threshold, speed, intervals, broken oder endurance</translation>
    </message>
    <message>
        <source>GRADE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>A, B, C, D or none</source>
        <translation>A, B, C, D oder none</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>fit, tcx, gpx, csv or strava</source>
        <translation>fit, tcx, gpx, csv oder strava</translation>
    </message>
    <message>
        <source>Show volume, critical swim speed, fitness and zones over time</source>
        <translation>Zeigt Umfang, kritische Geschwindigkeit, Fitness, Zonen im Verlauf</translation>
    </message>
    <message>
        <source>Up to today. Volume, years and zones keep to the pool and the stroke that are
asked for; critical swim speed, fitness and the coach are of all swims.
</source>
        <translation>Bis heute. Umfang, Jahre und Zonen halten sich an Becken und Lage der Anfrage;
kritische Schwimmgeschwindigkeit, Fitness und Coach gelten für alle Einheiten.
</translation>
    </message>
    <message>
        <source>--%1 does not take "%2"</source>
        <translation>--%1 nimmt "%2" nicht</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>ZEITRAUM</translation>
    </message>
    <message>
        <source>4w, 3m, 6m (else this), 1y or all</source>
        <translation>4w, 3m, 6m (sonst dies), 1y oder all</translation>
    </message>
    <message>
        <source>Only in pools of that length: 25m, 50m, 25yd, 33.33m</source>
        <translation>Nur in Becken dieser Länge: 25m, 50m, 25yd, 33.33m</translation>
    </message>
    <message>
        <source>Only that stroke: free, back, breast, fly, im, drill, kick</source>
        <translation>Nur diese Lage: free, back, breast, fly, im, drill, kick</translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>%1 faster</source>
        <translation>%1 schneller</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 langsamer</translation>
    </message>
    <message>
        <source>High</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Each swim</source>
        <translation>In jeder Einheit</translation>
    </message>
    <message>
        <source>Twice a week</source>
        <translation>Zweimal je Woche</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal je Woche</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Zweimal im Monat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
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
        <source>Distance points</source>
        <translation>Punkte Strecke</translation>
    </message>
    <message>
        <source>Pace points</source>
        <translation>Punkte Tempo</translation>
    </message>
    <message>
        <source>Stroke points</source>
        <translation>Punkte Zug</translation>
    </message>
    <message>
        <source>Gears points</source>
        <translation>Punkte Tempowechsel</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Set %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Whole swim</source>
        <translation>Ganze Einheit</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A place in one or more swims: "Set 3 in A, D"</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>If there is time</source>
        <translation>Wenn Zeit ist</translation>
    </message>
    <message>
        <source>each swim</source>
        <translation>in jeder Einheit</translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation>zweimal je Woche</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal je Woche</translation>
    </message>
    <message>
        <source>twice a month</source>
        <translation>zweimal im Monat</translation>
    </message>
    <message>
        <source>%1, %2: </source>
        <extracomment>How important and how often: "First, once a week: "</extracomment>
        <translation>%1, %2: </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Distance, %1</source>
        <translation>Strecke, %1</translation>
    </message>
    <message>
        <source>Pace %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Distance points</source>
        <translation>Punkte Strecke</translation>
    </message>
    <message>
        <source>Pace points</source>
        <translation>Punkte Tempo</translation>
    </message>
    <message>
        <source>Stroke points</source>
        <translation>Punkte Zug</translation>
    </message>
    <message>
        <source>Gears points</source>
        <translation>Punkte Tempowechsel</translation>
    </message>
    <message>
        <source>Distance (%1)</source>
        <translation>Strecke (%1)</translation>
    </message>
    <message>
        <source>Pace (s%1)</source>
        <translation>Tempo (s%1)</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 schneller</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 langsamer</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, %4</source>
        <translation>%1: von %2 auf %3, %4</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>ohne Note</translation>
    </message>
    <message>
        <source>Swim %1, %2, %3, %4</source>
        <extracomment>Read aloud: letter, date, title, grade</extracomment>
        <translation>Einheit %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 main set</source>
        <translation>Hauptserie %1</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>%1, like with like: %2</source>
        <translation>%1, Gleiches mit Gleichem: %2</translation>
    </message>
    <message>
        <source>not all in one pool: paces are not alike</source>
        <translation>nicht alle in einem Becken: Tempo nicht vergleichbar</translation>
    </message>
    <message>
        <source>freestyle</source>
        <translation>Kraul</translation>
    </message>
    <message>
        <source>backstroke</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>breaststroke</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>Delfin</translation>
    </message>
    <message>
        <source>medley</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>mixed strokes</source>
        <translation>gemischte Lagen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a swim in the form of QLocale::toString</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>CssTest</name>
    <message>
        <source>Type minutes and seconds, as in 2:51.0.</source>
        <translation>Gib Minuten und Sekunden ein, etwa 2:51,0.</translation>
    </message>
    <message>
        <source>A 200 takes 1 to 10 minutes.</source>
        <translation>200 dauern 1 bis 10 Minuten.</translation>
    </message>
    <message>
        <source>Type minutes and seconds, as in 5:53.8.</source>
        <translation>Gib Minuten und Sekunden ein, etwa 5:53,8.</translation>
    </message>
    <message>
        <source>A 400 takes about 2.1 times as long as a 200. Check both.</source>
        <translation>400 dauern etwa 2,1-mal so lange wie 200. Prüfe beide.</translation>
    </message>
    <message>
        <source>The 400 is as fast as the 200: the 200 was not swum all out. Check both.</source>
        <translation>Die 400 sind so schnell wie die 200: Die 200 wurden nicht voll geschwommen. Prüfe beide.</translation>
    </message>
    <message>
        <source>The 400 is too slow beside the 200: it was not swum all out. Check both.</source>
        <translation>Die 400 sind zu langsam neben den 200: Sie wurden nicht voll geschwommen. Prüfe beide.</translation>
    </message>
    <message>
        <source>The day is yet to come.</source>
        <translation>Der Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
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
    <name>DaySpan</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
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
        <extracomment>The first number is the set's, the second the last repeat's</extracomment>
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
    <name>Gathering</name>
    <message>
        <source>totals only</source>
        <translation>nur Summen</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messpunkte</translation>
    </message>
    <message>
        <source>laps</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>lengths</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>%1 (%2, gives the measurements)</source>
        <translation>%1 (%2, gibt die Messwerte)</translation>
    </message>
    <message>
        <source>Put together from %1 recordings: %2.</source>
        <translation>Zusammengefasst aus %1 Aufzeichnungen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>This recording covers another swim, so its lengths count twice. Which shall stay?</source>
        <translation>
            <numerusform>Diese Aufzeichnung umfasst eine andere Einheit, darum zählen deren Bahnen doppelt. Welche soll bleiben?</numerusform>
            <numerusform>Diese Aufzeichnung umfasst %n andere Einheiten, darum zählen deren Bahnen doppelt. Welche soll bleiben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This recording covers %n other swims, so their lengths count twice. Which shall stay?</source>
        <translation>
            <numerusform>Diese Aufzeichnung umfasst eine andere Einheit, darum zählen deren Bahnen doppelt. Welche soll bleiben?</numerusform>
            <numerusform>Diese Aufzeichnung umfasst %n andere Einheiten, darum zählen deren Bahnen doppelt. Welche soll bleiben?</numerusform>
        </translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>sehr locker</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>somewhat hard</source>
        <translation>etwas hart</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr hart</translation>
    </message>
    <message>
        <source>extremely hard</source>
        <translation>extrem hart</translation>
    </message>
    <message>
        <source>all out</source>
        <translation>voller Einsatz</translation>
    </message>
</context>
<context>
    <name>ImportFacts</name>
    <message>
        <source>not in this file</source>
        <translation>nicht in dieser Datei</translation>
    </message>
    <message>
        <source>in every length</source>
        <translation>in jeder Bahn</translation>
    </message>
    <message>
        <source>in %1 of %2 lengths</source>
        <translation>in %1 von %2 Bahnen</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>%1 with a %2 pool</source>
        <translation>%1 bei %2 Beckenlänge</translation>
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
        <source>Rests</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>as you named them</source>
        <translation>wie du sie benannt hast</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>%1 swims</source>
        <extracomment>Swims in one file</extracomment>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 len.</source>
        <extracomment>Short for lengths of the pool, beside a number</extracomment>
        <translation>%1 Bahnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 fits best: %2, your usual pace</source>
        <translation>%1 passt am besten: %2, dein übliches Tempo</translation>
    </message>
    <message>
        <source>%1 gives %2, near your usual pace</source>
        <translation>%1 ergibt %2, nahe an deinem üblichen Tempo</translation>
    </message>
    <message>
        <source>%1 fits best: %2, a common pace</source>
        <translation>%1 passt am besten: %2, ein gängiges Tempo</translation>
    </message>
    <message>
        <source>%1 gives %2</source>
        <translation>%1 ergibt %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Same file twice</source>
        <translation>Dieselbe Datei doppelt</translation>
    </message>
    <message>
        <source>%1 gives %2, your usual pool</source>
        <translation>%1 ergibt %2, dein übliches Becken</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>The same swim as in %1. Both become one swim.</source>
        <translation>Dieselbe Einheit wie in %1. Aus beiden wird eine Einheit.</translation>
    </message>
    <message>
        <source>The same swim as one that you deleted. It will be added to that one and stays deleted.</source>
        <translation>Dieselbe Einheit wie eine, die du gelöscht hast. Sie kommt zu dieser dazu und bleibt gelöscht.</translation>
    </message>
    <message>
        <source>The same swim is in the library already. It will be added as a second source.</source>
        <translation>Dieselbe Einheit ist schon in der Bibliothek. Diese kommt als Zweitquelle dazu.</translation>
    </message>
    <message>
        <source>The same swim as “%1”. It will be added as a second source.</source>
        <translation>Dieselbe Einheit wie „%1“. Sie kommt als Zweitquelle dazu.</translation>
    </message>
    <message>
        <source>The same file as %1. It is taken once.</source>
        <translation>Dieselbe Datei wie %1. Sie wird nur einmal übernommen.</translation>
    </message>
    <message>
        <source>This file is a recording of “%1”.</source>
        <translation>Diese Datei ist eine Aufzeichnung von „%1“.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Schon in der Bibliothek</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>Zweitquelle</translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation>Früher gelöscht</translation>
    </message>
    <message>
        <source>Pool length?</source>
        <translation>Beckenlänge?</translation>
    </message>
    <message>
        <source>Columns?</source>
        <translation>Spalten?</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>You deleted this swim. Importing it brings it back.</source>
        <translation>Du hast diese Einheit gelöscht. Der Import holt sie zurück.</translation>
    </message>
    <message>
        <source>The file does not say how long the pool is.</source>
        <translation>Die Datei sagt nicht, wie lang das Becken ist.</translation>
    </message>
    <message>
        <source>This table is of a kind that is not known yet. Say what its columns are; tables like it are understood from then on.</source>
        <translation>Diese Art Tabelle ist noch nicht bekannt. Sag, was ihre Spalten sind; ähnliche Tabellen werden von da an verstanden.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>schon in der Bibliothek</translation>
    </message>
    <message>
        <source>had been deleted and is back</source>
        <translation>war gelöscht und ist wieder da</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>No new swims</source>
        <translation>Keine neuen Einheiten</translation>
    </message>
    <message>
        <source>%1 swim imported</source>
        <translation>%1 Einheit importiert</translation>
    </message>
    <message>
        <source>%1 swims imported</source>
        <translation>%1 Einheiten importiert</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>%1 was already in the library</source>
        <translation>%1 war schon in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 were already in the library</source>
        <translation>%1 waren schon in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 other file passed over</source>
        <translation>%1 andere Datei übergangen</translation>
    </message>
    <message>
        <source>%1 other files passed over</source>
        <translation>%1 andere Dateien übergangen</translation>
    </message>
    <message>
        <source>Stopped; what came before is kept: %1.</source>
        <translation>Abgebrochen; was vorher kam, bleibt: %1.</translation>
    </message>
    <message>
        <source>%1 second source added</source>
        <translation>%1 zweite Quelle hinzugefügt</translation>
    </message>
    <message>
        <source>%1 second sources added</source>
        <translation>%1 zweite Quellen hinzugefügt</translation>
    </message>
</context>
<context>
    <name>LengthActions</name>
    <message>
        <source>Choose two or more neighbouring lengths to join.</source>
        <translation>Wähle zwei oder mehr benachbarte Bahnen zum Verbinden.</translation>
    </message>
    <message>
        <source>Only neighbouring lengths can be joined.</source>
        <translation>Nur benachbarte Bahnen lassen sich verbinden.</translation>
    </message>
    <message>
        <source>Choose the one length behind which the watch missed one.</source>
        <translation>Wähle die eine Bahn, nach der die Uhr eine verpasst hat.</translation>
    </message>
    <message>
        <source>Behind this length there is no time left for another one.</source>
        <translation>Nach dieser Bahn ist keine Zeit mehr für eine weitere.</translation>
    </message>
    <message>
        <source>An open-water swim has no lengths that could be corrected.</source>
        <translation>Ein Freiwasserschwimmen hat keine Bahnen, die sich korrigieren ließen.</translation>
    </message>
    <message>
        <source>The recording holds no lengths, so there is nothing to correct.</source>
        <translation>Die Aufzeichnung enthält keine Bahnen, also gibt es nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>Choose a length first, in the chart or in the table of lengths.</source>
        <translation>Wähle erst eine Bahn, im Diagramm oder in der Bahnentabelle.</translation>
    </message>
    <message>
        <source>Only one length at a time can be split.</source>
        <translation>Es lässt sich nur eine Bahn auf einmal teilen.</translation>
    </message>
    <message>
        <source>Only neighbouring lengths can be turned into rest at once.</source>
        <translation>Nur benachbarte Bahnen lassen sich auf einmal zur Pause machen.</translation>
    </message>
    <message>
        <source>What is chosen is as it was recorded.</source>
        <translation>Das Gewählte ist so, wie es aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Bahn %1</translation>
    </message>
    <message>
        <source>Lengths %1</source>
        <translation>Bahnen %1</translation>
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
        <source>The library's file is damaged and was left as it is. Restore the newest backup; the damaged file is kept beside it.</source>
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
        <source>This library has no athlete "%1".</source>
        <translation>Einen Athleten "%1" hat diese Bibliothek nicht.</translation>
    </message>
    <message>
        <source>"%1" may mean %2 athletes. Give more of the name or the number.</source>
        <translation>"%1" kann %2 Athleten meinen. Gib mehr vom Namen oder der Kennung an.</translation>
    </message>
    <message>
        <source>There is an athlete "%1" in this library already. Choose another name.</source>
        <translation>Einen Athleten "%1" gibt es in dieser Bibliothek schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>An athlete needs a name.</source>
        <translation>Ein Athlet braucht einen Namen.</translation>
    </message>
    <message>
        <source>No swim in this library has the id "%1".</source>
        <translation>Keine Einheit dieser Bibliothek hat die Kennung "%1".</translation>
    </message>
    <message>
        <source>The id "%1" may mean %2 swims. Give more of it.</source>
        <translation>Die Kennung "%1" kann %2 Einheiten meinen. Gib mehr davon an.</translation>
    </message>
    <message>
        <source>An id has %2 digits or more (0-9, a-f), not "%1".</source>
        <translation>Eine Kennung hat %2 Stellen oder mehr (0-9, a-f), nicht "%1".</translation>
    </message>
    <message>
        <source>A swim has no field "%1" that could be changed.</source>
        <translation>Eine Einheit hat kein Feld "%1", das sich ändern ließe.</translation>
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
        <source>The recording's bytes are not those that came in. Restore a backup, or add the file again.</source>
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
    <name>LibraryTrouble</name>
    <message>
        <source>This library is damaged</source>
        <translation>Diese Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>The file that holds the swims is broken or missing. This happens when a disk fails, a computer loses power, or another program writes into the folder.</source>
        <translation>Die Datei mit den Einheiten ist zerstört oder fehlt. Das geschieht, wenn eine Festplatte versagt, ein Rechner den Strom verliert oder ein anderes Programm in den Ordner schreibt.</translation>
    </message>
    <message>
        <source>Nothing was changed. The backups lie in a folder of their own, and the damaged file is kept.</source>
        <translation>Nichts wurde geändert. Die Sicherungen liegen in einem eigenen Ordner, und die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restore the newest backup. What came after it is in the damaged file only: import those recordings again.</source>
        <translation>Stelle die neueste Sicherung wieder her. Was danach kam, steht nur in der beschädigten Datei: Importiere diese Aufzeichnungen noch einmal.</translation>
    </message>
    <message>
        <source>This is no library of Lengthwise</source>
        <translation>Das ist keine Bibliothek von Lengthwise</translation>
    </message>
    <message>
        <source>Where the swims should be, there is a database that another program wrote.</source>
        <translation>Wo die Einheiten sein sollten, liegt die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Look into the folder and move the other program's file elsewhere, or restore a backup: the file is then kept beside the library.</source>
        <translation>Sieh in den Ordner und verschiebe die Datei des anderen Programms, oder stelle eine Sicherung wieder her: Die Datei bleibt dann neben der Bibliothek erhalten.</translation>
    </message>
    <message>
        <source>This library was written by a newer Lengthwise</source>
        <translation>Diese Bibliothek stammt von einem neueren Lengthwise</translation>
    </message>
    <message>
        <source>This program is older than the one that wrote the library last.</source>
        <translation>Dieses Programm ist älter als das, das zuletzt in die Bibliothek geschrieben hat.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>Nichts wurde geändert, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Update Lengthwise, then start it again.</source>
        <translation>Aktualisiere Lengthwise und starte es dann neu.</translation>
    </message>
    <message>
        <source>This library may not be written</source>
        <translation>In diese Bibliothek darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The library has to be brought to the form of this version first, and its folder or file may be read only.</source>
        <translation>Die Bibliothek muss erst in die Form dieser Version gebracht werden, aber ihr Ordner oder ihre Datei darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>Give yourself the right to write in the folder, or copy it to a place where you have it, then try again.</source>
        <translation>Gib dir das Recht, in den Ordner zu schreiben, oder kopiere ihn an einen Ort, wo du es hast, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Diese Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The folder or file of the library cannot be read from here.</source>
        <translation>Der Ordner oder die Datei der Bibliothek lässt sich von hier nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>If the library is on another drive, connect it. Else look at the rights of the folder. Then try again.</source>
        <translation>Liegt die Bibliothek auf einem anderen Laufwerk, schließe es an. Sonst prüfe die Rechte des Ordners. Versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another Lengthwise is using this library</source>
        <translation>Ein anderes Lengthwise benutzt diese Bibliothek</translation>
    </message>
    <message>
        <source>A second window or the command line is restoring, rebuilding or updating it right now.</source>
        <translation>Ein zweites Fenster oder die Befehlszeile stellt sie gerade wieder her, berechnet sie neu oder aktualisiert sie.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warte, bis es fertig ist, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>There is no room for what the library has to write when it opens.</source>
        <translation>Es ist kein Platz für das, was die Bibliothek beim Öffnen schreiben muss.</translation>
    </message>
    <message>
        <source>Everything that was stored before is whole.</source>
        <translation>Alles vorher Gespeicherte ist unversehrt.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffe Platz auf der Festplatte und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This library cannot be shown</source>
        <translation>Diese Bibliothek lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, restore a backup: what is there now is kept beside the library.</source>
        <translation>Versuche es noch einmal. Bleibt es so, stelle eine Sicherung wieder her: Was jetzt da ist, bleibt neben der Bibliothek erhalten.</translation>
    </message>
    <message>
        <source>A newer Lengthwise wrote this library: you can look at everything and change nothing. Update this program to go on.</source>
        <translation>Diese Bibliothek stammt von einem neueren Lengthwise: Du kannst alles ansehen und nichts ändern. Aktualisiere dieses Programm, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This library may be read and not written: you can look at everything and change nothing. Check the rights of its folder.</source>
        <translation>Diese Bibliothek darf gelesen, aber nicht geschrieben werden: Du kannst alles ansehen und nichts ändern. Prüfe die Rechte ihres Ordners.</translation>
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
        <source>The library's file is damaged (%1). Restore a backup.</source>
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
        <source>A recording's bytes are not those that came in (%1). Restore a backup; its figures are kept until then.</source>
        <translation>Die Bytes einer Aufzeichnung sind nicht die, die hereinkamen (%1). Stelle eine Sicherung wieder her; die Werte bleiben bis dahin.</translation>
    </message>
    <message>
        <source>lengths that begin from %1 to %2</source>
        <translation>Bahnen, die von %1 bis %2 beginnen</translation>
    </message>
    <message>
        <source>usual pool</source>
        <translation>übliches Becken</translation>
    </message>
    <message>
        <source>what usually counts as a stroke</source>
        <translation>was üblicherweise als Zug zählt</translation>
    </message>
    <message>
        <source>pace zones</source>
        <translation>Tempozonen</translation>
    </message>
    <message>
        <source>take the other correction</source>
        <translation>die andere Korrektur nehmen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>columns of a table</source>
        <translation>Spalten einer Tabelle</translation>
    </message>
    <message>
        <source>send to Strava</source>
        <translation>an Strava senden</translation>
    </message>
    <message>
        <source>save a filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>remove a filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>400/200 test</source>
        <translation>400/200-Test</translation>
    </message>
    <message>
        <source>remove a 400/200 test</source>
        <translation>400/200-Test entfernen</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>gespeicherter Filter</translation>
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
    <message>
        <source>All in a %1.</source>
        <translation>Alle auf einer %1.</translation>
    </message>
    <message>
        <source>Not all in one pool; the pace by distance is that in the %1.</source>
        <translation>Nicht alle in einem Becken; das Tempo je Strecke ist das auf der %1.</translation>
    </message>
    <message>
        <source>Not in one pool of a length that is known.</source>
        <translation>Nicht in einem Becken von bekannter Länge.</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Erste Hälfte</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Zweite Hälfte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1 (priority: %2): %3</source>
        <extracomment>How often, how important, what to do</extracomment>
        <translation>%1 (Priorität: %2): %3</translation>
    </message>
    <message>
        <source>Fastest pace by distance</source>
        <translation>Schnellstes Tempo je Strecke</translation>
    </message>
    <message>
        <source>The same sets, mean of a repeat</source>
        <translation>Dieselben Serien, Mittel einer Wiederholung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Strengths and weaknesses</source>
        <translation>Stärken und Schwächen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Critical swim speed %1 (%2 to %3), %4</source>
        <translation>Kritische Schwimmgeschwindigkeit %1 (%2 bis %3), %4</translation>
    </message>
    <message>
        <source>Fitness %1 · fatigue %2 · form %3 (42 and 7 days)</source>
        <translation>Fitness %1 · Ermüdung %2 · Form %3 (42 und 7 Tage)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Monat ab</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Swims</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Ganzes Jahr</translation>
    </message>
    <message>
        <source>Time in zones</source>
        <translation>Zeit in Zonen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>inside a swim</source>
        <translation>fliegend</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Nine times in ten between</source>
        <translation>In neun von zehn Fällen zwischen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No best time is known here.</source>
        <translation>Hier ist keine Bestzeit bekannt.</translation>
    </message>
    <message>
        <source>Points: World Aquatics, base times of %1</source>
        <translation>Punkte: World Aquatics, Basiszeiten von %1</translation>
    </message>
</context>
<context>
    <name>PoolLengths</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>band: range of the fit</source>
        <translation>Band: Spanne der Schätzung</translation>
    </message>
    <message>
        <source>the same as %1 months ago · %2</source>
        <translation>wie vor %1 Mon. · %2</translation>
    </message>
    <message>
        <source>%1 s faster</source>
        <translation>%1 s schneller</translation>
    </message>
    <message>
        <source>%1 s slower</source>
        <translation>%1 s langsamer</translation>
    </message>
    <message>
        <source>in a month · %1</source>
        <translation>in einem Monat · %1</translation>
    </message>
    <message>
        <source>in %1 months · %2</source>
        <translation>in %1 Monaten · %2</translation>
    </message>
    <message>
        <source>42 and 7 days · form today %1</source>
        <translation>42 und 7 Tage · Form heute %1</translation>
    </message>
    <message>
        <source>%1 active, %2</source>
        <translation>%1 aktiv, %2</translation>
    </message>
    <message>
        <source>No speeds are known for the swims of this time.</source>
        <translation>Für die Einheiten dieser Zeit sind keine Geschwindigkeiten bekannt.</translation>
    </message>
    <message>
        <source>shares of critical swim speed on the day of each swim</source>
        <translation>Anteile der kritischen Schwimmgeschwindigkeit am Tag jeder Einheit</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>in the last 4 weeks</source>
        <translation>in den letzten 4 Wochen</translation>
    </message>
    <message>
        <source>in the last 3 months</source>
        <translation>in den letzten 3 Monaten</translation>
    </message>
    <message>
        <source>in the last 6 months</source>
        <translation>in den letzten 6 Monaten</translation>
    </message>
    <message>
        <source>in the last 12 months</source>
        <translation>in den letzten 12 Monaten</translation>
    </message>
    <message>
        <source>in all swims</source>
        <translation>in allen Einheiten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 to %4 · %5</source>
        <translation>%1 · %2 · %3 bis %4 · %5</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>CSS (s %1)</source>
        <translation>CSS (s %1)</translation>
    </message>
    <message>
        <source>Fastest (s %1)</source>
        <translation>Am schnellsten (s %1)</translation>
    </message>
    <message>
        <source>Slowest (s %1)</source>
        <translation>Am langsamsten (s %1)</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>%1 · fitness %2 · fatigue %3 · form %4</source>
        <translation>%1 · Fitness %2 · Ermüdung %3 · Form %4</translation>
    </message>
    <message>
        <source>load of the day %1</source>
        <translation>Belastung des Tages %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Ermüdung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Critical swim speed</source>
        <translation>Kritische Schwimmgeschwindigkeit</translation>
    </message>
    <message>
        <source>Fitness, fatigue, form</source>
        <translation>Fitness, Ermüdung, Form</translation>
    </message>
    <message>
        <source>load per day</source>
        <translation>Belastung je Tag</translation>
    </message>
    <message>
        <source>No load is known yet. It follows from critical swim speed, from heart rate, or from how hard a swim was: enter that on the Swim page.</source>
        <translation>Noch ist keine Belastung bekannt. Sie folgt aus der kritischen Schwimmgeschwindigkeit, aus der Herzfrequenz oder daraus, wie hart eine Einheit war: Trag das auf der Seite „Einheit“ ein.</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <source>Fatigue %1</source>
        <translation>Ermüdung %1</translation>
    </message>
    <message>
        <source>Fitness %1</source>
        <translation>Fitness %1</translation>
    </message>
    <message>
        <source>no swim</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>1 swim: a click opens it</source>
        <translation>1 Einheit: Ein Klick öffnet sie</translation>
    </message>
    <message>
        <source>%1: a click shows them</source>
        <translation>%1: Ein Klick zeigt sie</translation>
    </message>
    <message>
        <source>SWOLF %1</source>
        <translation>SWOLF %1</translation>
    </message>
    <message>
        <source>%1 per stroke</source>
        <translation>%1 pro Zug</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>SWOLF</source>
        <translation>SWOLF</translation>
    </message>
    <message>
        <source>Per stroke (%1)</source>
        <translation>Pro Zug (%1)</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>seconds + strokes a length: lower is better</source>
        <translation>Sekunden + Züge je Bahn: weniger ist besser</translation>
    </message>
    <message>
        <source>%1 per stroke: more is better</source>
        <translation>%1 pro Zug: mehr ist besser</translation>
    </message>
    <message>
        <source>No strokes were counted in this time. Watches count them in the pool, stroke by stroke, while swimming and not while drilling.</source>
        <translation>In dieser Zeit wurden keine Züge gezählt. Uhren zählen sie im Becken, Zug für Zug, beim Schwimmen und nicht bei Technikübungen.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Die letzten vier Wochen</translation>
    </message>
    <message>
        <source>What holds you back</source>
        <translation>Was dich bremst</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>An der Tafel</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>Belastung %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Gesamt (%1)</translation>
    </message>
    <message>
        <source>Swims</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>to %1 · %2</source>
        <translation>bis %1 · %2</translation>
    </message>
    <message>
        <source>The week of %1: %2</source>
        <translation>Die Woche vom %1: %2</translation>
    </message>
    <message>
        <source>Day of the year</source>
        <translation>Tag des Jahres</translation>
    </message>
    <message>
        <source>Volume by stroke</source>
        <translation>Umfang nach Lage</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>No distance is known in this time. Choose a longer one, or all pools and strokes.</source>
        <translation>In dieser Zeit ist keine Strecke bekannt. Wähle eine längere Zeit oder alle Becken und Lagen.</translation>
    </message>
    <message>
        <source>Year against year</source>
        <translation>Jahre im Vergleich</translation>
    </message>
    <message>
        <source>%1 since 1 January</source>
        <translation>%1 seit 1. Januar</translation>
    </message>
    <message>
        <source>No distance is known yet.</source>
        <translation>Noch ist keine Strecke bekannt.</translation>
    </message>
    <message>
        <source>the same as a month ago · %1</source>
        <translation>wie vor einem Monat · %1</translation>
    </message>
    <message>
        <source>A click shows the swims of these days</source>
        <translation>Ein Klick zeigt die Einheiten dieser Tage</translation>
    </message>
</context>
<context>
    <name>RawRecording</name>
    <message numerus="yes">
        <source>%n rest</source>
        <translation>
            <numerusform>%n Pause</numerusform>
            <numerusform>%n Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rests</source>
        <translation>
            <numerusform>%n Pause</numerusform>
            <numerusform>%n Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lap</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laps</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample</source>
        <translation>
            <numerusform>%n Messpunkt</numerusform>
            <numerusform>%n Messpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n Messpunkt</numerusform>
            <numerusform>%n Messpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop of the watch</source>
        <translation>
            <numerusform>%n Pause der Uhr</numerusform>
            <numerusform>%n Pausen der Uhr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stops of the watch</source>
        <translation>
            <numerusform>%n Pause der Uhr</numerusform>
            <numerusform>%n Pausen der Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>Also recorded by</source>
        <translation>Auch aufgezeichnet von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Says itself</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>RecordedLengths</name>
    <message>
        <source>Recorded: nothing here</source>
        <translation>Aufgezeichnet: hier nichts</translation>
    </message>
    <message>
        <source>Recorded: %1 here, as lengths and rests</source>
        <translation>Aufgezeichnet: hier %1, als Bahnen und Pausen</translation>
    </message>
    <message>
        <source>Recorded: a rest of %1</source>
        <translation>Aufgezeichnet: eine Pause von %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>Recorded: one length of %1, %2</source>
        <translation>Aufgezeichnet: eine Bahn von %1, %2</translation>
    </message>
    <message>
        <source>strokes not counted</source>
        <translation>Züge nicht gezählt</translation>
    </message>
</context>
<context>
    <name>RecordingFiles</name>
    <message>
        <source>Swim recordings (*.fit *.FIT *.csv *.CSV *.zip *.ZIP *.gz *.GZ)</source>
        <translation>Schwimmaufzeichnungen (*.fit *.FIT *.csv *.CSV *.zip *.ZIP *.gz *.GZ)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message>
        <source>under 1 s left</source>
        <translation>noch unter 1 s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
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
    <message>
        <source>Sample swimmer</source>
        <translation>Beispielschwimmer</translation>
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
    <message>
        <source>Not graded: grades are for pool swims.</source>
        <translation>Ohne Note: Noten gibt es nur für Schwimmen im Becken.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You did not allow Lengthwise to see your swims at Strava.</source>
        <translation>Du hast Lengthwise nicht erlaubt, deine Einheiten bei Strava zu sehen.</translation>
    </message>
    <message>
        <source>What came back does not belong to the sign-in that Lengthwise began, so it was not used. An old page that is opened again can cause this, or another page that tries to sign you in as somebody else.</source>
        <translation>Was zurückkam, gehört nicht zu der Anmeldung, die Lengthwise begonnen hat, und wurde nicht benutzt. Das kann an einer alten, noch einmal geöffneten Seite liegen oder an einer fremden Seite, die dich als jemand anderen anmelden will.</translation>
    </message>
    <message>
        <source>The permission to view your activities was not ticked at Strava. Without it Lengthwise cannot fetch a single swim.</source>
        <translation>Das Recht, deine Aktivitäten zu sehen, war bei Strava nicht angekreuzt. Ohne dieses Recht kann Lengthwise keine einzige Einheit holen.</translation>
    </message>
    <message>
        <source>Strava did not accept the client ID or the client secret of your API application, or this sign-in was used before. Compare both with what strava.com/settings/api shows.</source>
        <translation>Strava hat die Client-ID oder das Client-Secret deiner API-Anwendung nicht angenommen, oder diese Anmeldung wurde schon benutzt. Vergleiche beide mit dem, was strava.com/settings/api zeigt.</translation>
    </message>
    <message>
        <source>Strava has switched off your API application. Look at strava.com/settings/api; an API application needs a Strava subscription.</source>
        <translation>Strava hat deine API-Anwendung abgeschaltet. Sieh auf strava.com/settings/api nach; eine API-Anwendung braucht ein Strava-Abo.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so a sign-in would not stay valid. Set the clock first.</source>
        <translation>Die Uhr dieses Rechners geht falsch, darum bliebe eine Anmeldung nicht gültig. Stelle zuerst die Uhr.</translation>
    </message>
    <message>
        <source>Lengthwise could not reach Strava. Check the connection to the internet.</source>
        <translation>Lengthwise konnte Strava nicht erreichen. Prüfe die Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>The connection to Strava is not safe: Lengthwise does not accept the certificate that came. Another network may help.</source>
        <translation>Die Verbindung zu Strava ist nicht sicher: Lengthwise erkennt das Zertifikat nicht an, das kam. Vielleicht hilft ein anderes Netz.</translation>
    </message>
    <message>
        <source>Strava could not do it just now. It usually works again after a while.</source>
        <translation>Strava konnte es gerade nicht. Meist geht es nach einer Weile wieder.</translation>
    </message>
    <message>
        <source>What Strava answered makes no sense to Lengthwise. A network that asks for its own sign-in first can cause this.</source>
        <translation>Was Strava geantwortet hat, versteht Lengthwise nicht. Das kann an einem Netz liegen, das erst eine eigene Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Strava did not agree to this sign-in.</source>
        <translation>Strava hat diese Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in Lengthwise.</source>
        <translation>Die Anmeldung wurde in Lengthwise abgebrochen.</translation>
    </message>
    <message>
        <source>Strava let you in, but Lengthwise could not keep the sign-in. Go back to Lengthwise, which says why.</source>
        <translation>Strava hat dich angemeldet, aber Lengthwise konnte die Anmeldung nicht aufbewahren. Geh zurück zu Lengthwise; dort steht, warum.</translation>
    </message>
    <message>
        <source>Nothing was changed in Lengthwise. To try again, go back to Lengthwise and choose Connect in the Strava menu.</source>
        <translation>In Lengthwise wurde nichts geändert. Um es noch einmal zu versuchen, geh zurück zu Lengthwise und wähle im Menü „Strava“ den Eintrag „Verbinden“.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>not a word: the code of the language this is translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Du bist angemeldet</translation>
    </message>
    <message>
        <source>You can close this page and go back to Lengthwise.</source>
        <translation>Du kannst diese Seite schließen und zu Lengthwise zurückgehen.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Du bist nicht angemeldet</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Diese Anmeldung ist vorbei</translation>
    </message>
    <message>
        <source>It was used already, and counts only once. Go back to Lengthwise to see how it ended.</source>
        <translation>Sie wurde schon benutzt und gilt nur einmal. Geh zurück zu Lengthwise, um zu sehen, wie sie ausging.</translation>
    </message>
    <message>
        <source>There is nothing to see here.</source>
        <translation>Hier gibt es nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>StravaTexts</name>
    <message numerus="yes">
        <source>%n minute</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here. Set date, time and time zone of this computer, then try again.</source>
        <translation>Hier wurde nichts geändert. Stelle Datum, Uhrzeit und Zeitzone dieses Rechners und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This computer's clock seems to be wrong: by it, Strava's certificate is not valid today.</source>
        <translation>Die Uhr dieses Rechners geht wohl falsch: Nach ihr ist Stravas Zertifikat heute nicht gültig.</translation>
    </message>
    <message>
        <source>This computer's clock is about %1 ahead of Strava's.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der von Strava um etwa %1 vor.</translation>
    </message>
    <message>
        <source>This computer's clock is about %1 behind Strava's.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der von Strava um etwa %1 nach.</translation>
    </message>
    <message>
        <source>"View data about your activities"</source>
        <translation>„Daten zu deinen Aktivitäten anzeigen“</translation>
    </message>
    <message>
        <source>"View data about your private activities"</source>
        <translation>„Daten zu deinen privaten Aktivitäten anzeigen“</translation>
    </message>
    <message>
        <source>"View data about your public profile"</source>
        <translation>„Daten zu deinem öffentlichen Profil anzeigen“</translation>
    </message>
    <message>
        <source>"Upload your activities"</source>
        <translation>„Deine Aktivitäten hochladen“</translation>
    </message>
    <message>
        <source>What Lengthwise needs was not ticked on Strava's page, so nothing was changed. Sign in again and tick %1 there.</source>
        <translation>Was Lengthwise braucht, war auf Stravas Seite nicht angekreuzt, also wurde nichts geändert. Melde dich noch einmal an und kreuze dort %1 an.</translation>
    </message>
    <message>
        <source>Strava has nothing at this place any more. Nothing was changed here; look on Strava.</source>
        <translation>Strava hat an dieser Stelle nichts mehr. Hier wurde nichts geändert; sieh bei Strava nach.</translation>
    </message>
    <message>
        <source>Strava refused what was asked for (status %1). Nothing was changed here. Check the connection; if something may not be read, sign in again and tick it.</source>
        <translation>Strava hat die Anfrage abgelehnt (Status %1). Hier wurde nichts geändert. Prüfe die Verbindung; wenn etwas nicht gelesen werden darf, melde dich erneut an und hake es an.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer%1, so the sign-in cannot be kept safely. Nothing was changed. Install GNOME Keyring or KWallet, log in to your desktop again, then try again.</source>
        <translation>Auf diesem Rechner wurde kein Schlüsselbund gefunden%1, darum lässt sich die Anmeldung nicht sicher aufbewahren. Nichts wurde geändert. Installiere GNOME Keyring oder KWallet, melde dich am Desktop neu an und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in to your desktop's keyring) and try again; nothing was forgotten.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperre ihn (melde dich am Schlüsselbund deines Desktops an) und versuche es noch einmal; nichts wurde vergessen.</translation>
    </message>
    <message>
        <source>The keychain failed%1. Nothing was forgotten or overwritten. Try again; if it stays like this, log out of your desktop and in again.</source>
        <translation>Der Schlüsselbund hat versagt%1. Nichts wurde vergessen oder überschrieben. Versuche es noch einmal; bleibt es so, melde dich vom Desktop ab und wieder an.</translation>
    </message>
    <message>
        <source>Lengthwise is not connected with Strava here. Connect first; the swims stay as they are.</source>
        <translation>Lengthwise ist hier nicht mit Strava verbunden. Verbinde es zuerst; die Einheiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A sign-in is under way already. Finish it in the browser or cancel it, then try again.</source>
        <translation>Eine Anmeldung läuft schon. Schließe sie im Browser ab oder brich sie ab und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Lengthwise was not allowed in on Strava's page, so nothing was changed. If that was a slip, sign in again and press Authorize there.</source>
        <translation>Lengthwise wurde auf Stravas Seite nicht zugelassen, also wurde nichts geändert. War das ein Versehen, melde dich noch einmal an und klicke dort auf „Autorisieren“.</translation>
    </message>
    <message>
        <source>Nobody came back from Strava's page within five minutes, so the sign-in was ended. Nothing was changed; try again.</source>
        <translation>Innerhalb von fünf Minuten kam niemand von Stravas Seite zurück, darum wurde die Anmeldung beendet. Nichts wurde geändert; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>What came back from the browser does not belong to this sign-in, so it was not used. Nothing was changed. Close older pages of Strava's sign-in and try again.</source>
        <translation>Was vom Browser zurückkam, gehört nicht zu dieser Anmeldung und wurde nicht benutzt. Nichts wurde geändert. Schließe ältere Seiten von Stravas Anmeldung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Strava does not accept the client ID or the client secret%1. Nothing was changed. Copy both again from https://www.strava.com/settings/api and sign in again.</source>
        <translation>Strava nimmt die Client-ID oder das Client-Secret nicht an%1. Nichts wurde geändert. Kopiere beide noch einmal von https://www.strava.com/settings/api und melde dich noch einmal an.</translation>
    </message>
    <message>
        <source>The keychain has no client secret of your application%1. Nothing was changed. Give the secret and sign in again; https://www.strava.com/settings/api shows it.</source>
        <translation>Im Schlüsselbund ist kein Client-Secret deiner Anwendung%1. Nichts wurde geändert. Gib das Secret an und melde dich noch einmal an; https://www.strava.com/settings/api zeigt es.</translation>
    </message>
    <message>
        <source>Strava does not accept the sign-in any more, or the keychain has lost it. Sign in again; swims and settings are kept.</source>
        <translation>Strava nimmt die Anmeldung nicht mehr an, oder der Schlüsselbund hat sie verloren. Melde dich noch einmal an; Einheiten und Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Somebody else than before is signed in at Strava in the browser%1. The connection was left as it was. Sign out there and sign in as yourself, or connect this athlete instead.</source>
        <translation>Im Browser ist bei Strava jemand anderes angemeldet als zuvor%1. Die Verbindung blieb, wie sie war. Melde dich dort ab und mit deinem eigenen Konto an, oder verbinde stattdessen diesen Athleten.</translation>
    </message>
    <message>
        <source>Lengthwise cannot wait for the browser on this computer%1. Nothing was changed. Allow it to listen on 127.0.0.1 in your firewall, then try again.</source>
        <translation>Lengthwise kann auf diesem Rechner nicht auf den Browser warten%1. Nichts wurde geändert. Erlaube ihm in deiner Firewall, auf 127.0.0.1 zu lauschen, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The address set for Strava is not used%1: it has to be https, or http on this computer, without user, "?" and "#". Nothing was sent. Correct or remove LENGTHWISE_STRAVA_URL.</source>
        <translation>Die für Strava eingestellte Adresse wird nicht verwendet%1: Es muss https sein, oder http auf diesem Computer, ohne Benutzer, „?“ und „#“. Es wurde nichts gesendet. Berichtige oder entferne LENGTHWISE_STRAVA_URL.</translation>
    </message>
    <message>
        <source>Strava could not be reached%1. Nothing was changed here. Check the connection to the internet and try again.</source>
        <translation>Strava war nicht zu erreichen%1. Hier wurde nichts geändert. Prüfe die Verbindung zum Internet und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The connection with Strava is not safe, as its certificate is not accepted%1. Nothing was sent. In a public network, sign in to it in the browser first; then try again.</source>
        <translation>Die Verbindung mit Strava ist nicht sicher, denn das Zertifikat wird nicht anerkannt%1. Nichts wurde gesendet. Melde dich in einem öffentlichen Netz erst im Browser dort an und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Strava did not answer to the end. Nothing was changed here; try again in some minutes.</source>
        <translation>Strava hat nicht zu Ende geantwortet. Hier wurde nichts geändert; versuche es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Strava was asked too often and takes no more for now. Nothing was changed here; try again in a quarter of an hour.</source>
        <translation>Strava wurde zu oft gefragt und nimmt vorerst nichts mehr an. Hier wurde nichts geändert; versuche es in einer Viertelstunde noch einmal.</translation>
    </message>
    <message>
        <source>Strava has a fault right now (status %1). Nothing was changed here; try again in some minutes.</source>
        <translation>Strava hat gerade eine Störung (Status %1). Hier wurde nichts geändert; versuche es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Strava's answer was not what was agreed%1, so it was not used. Nothing was changed here. Try again; if it stays like this, look for a newer Lengthwise.</source>
        <translation>Stravas Antwort war nicht wie vereinbart%1 und wurde nicht benutzt. Hier wurde nichts geändert. Versuche es noch einmal; bleibt es so, sieh nach, ob es ein neueres Lengthwise gibt.</translation>
    </message>
    <message>
        <source>Strava allows your application no more requests for now, so nothing was sent and nothing was changed. Try again from %1 on.</source>
        <translation>Strava erlaubt deiner Anwendung vorerst keine Anfragen mehr, darum wurde nichts gesendet und nichts geändert. Versuche es ab %1 noch einmal.</translation>
    </message>
    <message>
        <source>Strava has switched off your API application%1. Strava asks its owner for a subscription: see https://www.strava.com/settings/api. The sign-in and all swims are kept.</source>
        <translation>Strava hat deine API-Anwendung abgeschaltet%1. Strava verlangt von ihrem Besitzer ein Abo: siehe https://www.strava.com/settings/api. Die Anmeldung und alle Einheiten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Strava could not be reached%1.</source>
        <translation>Strava war nicht zu erreichen%1.</translation>
    </message>
    <message>
        <source>Strava's certificate is not accepted%1.</source>
        <translation>Stravas Zertifikat wird nicht anerkannt%1.</translation>
    </message>
    <message>
        <source>Strava has a fault right now (status %1).</source>
        <translation>Strava hat gerade eine Störung (Status %1).</translation>
    </message>
    <message>
        <source>Strava did not answer to the end.</source>
        <translation>Strava hat nicht zu Ende geantwortet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer%1.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden%1.</translation>
    </message>
    <message>
        <source>The keychain failed%1.</source>
        <translation>Der Schlüsselbund hat versagt%1.</translation>
    </message>
    <message>
        <source>The keychain does not have the client secret any more.</source>
        <translation>Der Schlüsselbund hat das Client-Secret nicht mehr.</translation>
    </message>
    <message>
        <source>Strava refused it%1.</source>
        <translation>Strava hat es abgelehnt%1.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>Time of the day in the form of QLocale::toString</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>0 of %1</source>
        <translation>0 von %1</translation>
    </message>
    <message>
        <source>%1 of %2, new from %3</source>
        <translation>%1 von %2, neu ab %3</translation>
    </message>
    <message>
        <source>public profile</source>
        <translation>öffentliches Profil</translation>
    </message>
    <message>
        <source>activities with private ones</source>
        <translation>Aktivitäten, auch private</translation>
    </message>
    <message>
        <source>uploading activities</source>
        <translation>Aktivitäten hochladen</translation>
    </message>
    <message>
        <source>activities without private ones</source>
        <translation>Aktivitäten ohne private</translation>
    </message>
    <message>
        <source>Private swims are not included: those that only you can see on Strava stay there. To include them, tick "View data about your private activities" on Strava's page.</source>
        <translation>Private Einheiten sind nicht dabei: Was auf Strava nur du sehen kannst, bleibt dort. Sollen sie dazukommen, kreuze auf Stravas Seite „Daten zu deinen privaten Aktivitäten anzeigen“ an.</translation>
    </message>
    <message>
        <source>7 days (Strava's policy)</source>
        <translation>7 Tage (Stravas Richtlinie)</translation>
    </message>
    <message>
        <source>until you disconnect</source>
        <translation>bis du die Verbindung trennst</translation>
    </message>
    <message>
        <source>Lengthwise may only read at Strava so far, so nothing was sent. Let it ask for the right to send swims, and tick %1 on Strava's page.</source>
        <translation>Lengthwise darf bei Strava bisher nur lesen, darum wurde nichts gesendet. Lass es nach dem Recht fragen, Einheiten zu senden, und kreuze auf Stravas Seite %1 an.</translation>
    </message>
    <message>
        <source>Strava has this swim already. Nothing was sent; the swim is unchanged.</source>
        <translation>Strava hat diese Einheit schon. Nichts wurde gesendet; die Einheit ist unverändert.</translation>
    </message>
    <message>
        <source>Strava takes FIT, TCX and GPX files, and this swim has none of them. Nothing was sent; the swim is unchanged.</source>
        <translation>Strava nimmt FIT-, TCX- und GPX-Dateien, und diese Einheit hat keine davon. Nichts wurde gesendet; die Einheit ist unverändert.</translation>
    </message>
    <message>
        <source>Strava could not read the file of this swim%1. It was not added there; the swim here is unchanged.</source>
        <translation>Strava konnte die Datei dieser Einheit nicht lesen%1. Sie wurde dort nicht hinzugefügt; die Einheit hier ist unverändert.</translation>
    </message>
    <message>
        <source>Strava has the file of this swim and is still reading it; the swim here is unchanged. Send it again in some minutes: it is not sent twice then, but linked with Strava's copy.</source>
        <translation>Strava hat die Datei dieser Einheit und liest sie noch; die Einheit hier ist unverändert. Sende sie in einigen Minuten noch einmal: Sie wird dann nicht doppelt gesendet, sondern mit der bei Strava verknüpft.</translation>
    </message>
</context>
<context>
    <name>StravaView</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in the form of QLocale::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>no longer accepted: sign in again</source>
        <translation>nicht mehr angenommen: erneut anmelden</translation>
    </message>
    <message>
        <source>renewed by itself when it is needed next</source>
        <translation>wird von selbst erneuert, sobald er gebraucht wird</translation>
    </message>
    <message>
        <source>valid until %1, then renewed by itself</source>
        <translation>gültig bis %1, dann von selbst erneuert</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Athlet</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Athlete ID</source>
        <translation>Athleten-ID</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Strava's data kept</source>
        <translation>Stravas Daten aufbewahrt</translation>
    </message>
    <message>
        <source>Your application</source>
        <translation>Deine Anwendung</translation>
    </message>
    <message>
        <source>client ID %1</source>
        <translation>Client-ID %1</translation>
    </message>
    <message>
        <source>Sign-in kept</source>
        <translation>Anmeldung aufbewahrt</translation>
    </message>
    <message>
        <source>for this session only, as there is no keychain</source>
        <translation>nur für diese Sitzung, da es keinen Schlüsselbund gibt</translation>
    </message>
    <message>
        <source>in this computer's keychain</source>
        <translation>im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>Asks at</source>
        <translation>Fragt bei</translation>
    </message>
    <message>
        <source>%1, which is not Strava itself</source>
        <translation>%1, das ist nicht Strava selbst</translation>
    </message>
    <message>
        <source>Strava: waiting for the browser</source>
        <translation>Strava: wartet auf den Browser</translation>
    </message>
    <message>
        <source>Strava: sign in again</source>
        <translation>Strava: erneut anmelden</translation>
    </message>
    <message>
        <source>Strava: the keychain is locked</source>
        <translation>Strava: Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Strava: check the connection</source>
        <translation>Strava: Verbindung prüfen</translation>
    </message>
    <message>
        <source>Strava: connected as %1</source>
        <translation>Strava: verbunden als %1</translation>
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
    <name>SwimCorrections</name>
    <message>
        <source>Stroke of length %1</source>
        <translation>Lage von Bahn %1</translation>
    </message>
    <message>
        <source>Stroke of lengths %1</source>
        <translation>Lage der Bahnen %1</translation>
    </message>
    <message>
        <source>Strokes counted in length %1</source>
        <translation>Gezählte Züge in Bahn %1</translation>
    </message>
    <message>
        <source>Strokes counted in lengths %1</source>
        <translation>Gezählte Züge in den Bahnen %1</translation>
    </message>
    <message>
        <source>%1 split in two</source>
        <translation>%1 in zwei geteilt</translation>
    </message>
    <message>
        <source>%1 split in %2</source>
        <translation>%1 in %2 geteilt</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 put in, missed by the watch</source>
        <translation>%1 eingefügt, von der Uhr verpasst</translation>
    </message>
    <message>
        <source>%1 turned into rest</source>
        <translation>%1 zur Pause gemacht</translation>
    </message>
    <message>
        <source>A rest corrected</source>
        <translation>Eine Pause korrigiert</translation>
    </message>
    <message>
        <source>%1 recorded, now %2</source>
        <translation>%1 aufgezeichnet, jetzt %2</translation>
    </message>
    <message>
        <source>Length of the pool</source>
        <translation>Beckenlänge</translation>
    </message>
    <message numerus="yes">
        <source>%n correction no longer fits</source>
        <translation>
            <numerusform>%n Korrektur passt nicht mehr</numerusform>
            <numerusform>%n Korrekturen passen nicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections no longer fit</source>
        <translation>
            <numerusform>%n Korrektur passt nicht mehr</numerusform>
            <numerusform>%n Korrekturen passen nicht mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwimCurves</name>
    <message>
        <source>Fastest pace by distance</source>
        <translation>Schnellstes Tempo je Strecke</translation>
    </message>
    <message>
        <source>%1, min per 100 yd</source>
        <translation>%1, min je 100 yd</translation>
    </message>
    <message>
        <source>%1, min per 100 m</source>
        <translation>%1, min je 100 m</translation>
    </message>
    <message>
        <source>distance without rest (log scale)</source>
        <translation>Strecke ohne Pause (logarithmisch)</translation>
    </message>
    <message>
        <source>Pace (s%1)</source>
        <translation>Tempo (s%1)</translation>
    </message>
    <message>
        <source>None of these swims has a stretch of one stroke that can be timed.</source>
        <translation>Keine dieser Einheiten hat einen Abschnitt in einer Lage, dessen Zeit sich messen lässt.</translation>
    </message>
    <message>
        <source>The same set</source>
        <translation>Dieselbe Serie</translation>
    </message>
    <message>
        <source>No set was swum alike in two of these swims: the same distance, stroke and number of repeats.</source>
        <translation>Keine Serie wurde in zwei dieser Einheiten gleich geschwommen: gleiche Strecke, Lage und Zahl der Wiederholungen.</translation>
    </message>
    <message>
        <source>The same set: %1</source>
        <translation>Dieselbe Serie: %1</translation>
    </message>
    <message>
        <source>time of each repeat, mean at right</source>
        <translation>Zeit jeder Wiederholung, Mittel rechts</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit in s</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>Wiederholung %1</translation>
    </message>
</context>
<context>
    <name>SwimFacets</name>
    <message>
        <source>Open water</source>
        <translation>Freiwasser</translation>
    </message>
    <message>
        <source>Under %1 %2</source>
        <translation>Unter %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 and more</source>
        <translation>%1 %2 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation>Aus neuerer Version</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ohne Note</translation>
    </message>
</context>
<context>
    <name>SwimGlance</name>
    <message>
        <source>open water</source>
        <translation>Freiwasser</translation>
    </message>
    <message>
        <source>Pace %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Schwimmzeit</translation>
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
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
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
    <name>SwimTotals</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in the form of QLocale::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in the form of QLocale::toString</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day in the form of QLocale::toString</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month in the form of QLocale::toString</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation>%1, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1; last finished %2</source>
        <translation>%1; zuletzt abgeschlossen: %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Once you have signed in again</source>
        <translation>Sobald du wieder angemeldet bist</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>Nur, wenn du ihn anforderst</translation>
    </message>
    <message>
        <source>Not planned at the moment</source>
        <translation>Zurzeit nicht geplant</translation>
    </message>
    <message>
        <source>No swims on Strava</source>
        <translation>Keine Einheiten auf Strava</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>All swims since %1</source>
        <translation>Alle Einheiten seit %1</translation>
    </message>
    <message>
        <source>Swims back to %1 so far</source>
        <translation>Einheiten bisher zurück bis %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 without streams</source>
        <translation>%1 ohne Verläufe</translation>
    </message>
    <message>
        <source>%1 without laps</source>
        <translation>%1 ohne Runden</translation>
    </message>
    <message>
        <source>Strava: no network</source>
        <translation>Strava: kein Netz</translation>
    </message>
    <message>
        <source>Strava: last sync failed</source>
        <translation>Strava: letzter Abgleich gescheitert</translation>
    </message>
    <message>
        <source>Strava: reading the list</source>
        <translation>Strava: Liste wird gelesen</translation>
    </message>
    <message>
        <source>Strava: %1 of %2 read</source>
        <translation>Strava: %1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Waiting for budget until %1</source>
        <translation>Wartet auf Budget bis %1</translation>
    </message>
    <message>
        <source>Last sync failed</source>
        <translation>Letzter Abgleich gescheitert</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1 still to fetch</source>
        <translation>Noch %1 zu holen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Strava: waits until %1</source>
        <translation>Strava: wartet bis %1</translation>
    </message>
    <message>
        <source>Strava: not finished</source>
        <translation>Strava: nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Strava: %1 still to fetch</source>
        <translation>Strava: noch %1 zu holen</translation>
    </message>
    <message>
        <source>Strava: up to date, %1</source>
        <translation>Strava: aktuell, %1</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Nächster Abgleich</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Reading the list of activities</source>
        <translation>Liste der Aktivitäten wird gelesen</translation>
    </message>
    <message>
        <source>Reading distance, heart rate and stroke rate</source>
        <translation>Strecke, Herzfrequenz und Zugfrequenz werden gelesen</translation>
    </message>
    <message>
        <source>Reading laps and descriptions</source>
        <translation>Runden und Beschreibungen werden gelesen</translation>
    </message>
    <message>
        <source>Waiting for the budget until %1</source>
        <translation>Wartet auf Budget bis %1</translation>
    </message>
    <message>
        <source>Waiting for the budget</source>
        <translation>Wartet auf Budget</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n swim so far</source>
        <translation>
            <numerusform>%n Einheit bisher</numerusform>
            <numerusform>%n Einheit bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims so far</source>
        <translation>
            <numerusform>%n Einheiten bisher</numerusform>
            <numerusform>%n Einheiten bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity cannot be read and is set aside; it is tried again when it changes on Strava.</source>
        <translation>
            <numerusform>%n Aktivität lässt sich nicht lesen und ist zurückgestellt; sie wird erneut versucht, wenn sie sich auf Strava ändert.</numerusform>
            <numerusform>%n Aktivität lässt sich nicht lesen und ist zurückgestellt; sie wird erneut versucht, wenn sie sich auf Strava ändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities cannot be read and are set aside; they are tried again when they change on Strava.</source>
        <translation>
            <numerusform>%n Aktivitäten lassen sich nicht lesen und sind zurückgestellt; sie werden erneut versucht, wenn sie sich auf Strava ändern.</numerusform>
            <numerusform>%n Aktivitäten lassen sich nicht lesen und sind zurückgestellt; sie werden erneut versucht, wenn sie sich auf Strava ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity %1: %2</source>
        <translation>Aktivität %1: %2</translation>
    </message>
    <message>
        <source>last 30 days: %1, %2 not finished</source>
        <translation>letzte 30 Tage: %1, %2 nicht abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n run</source>
        <translation>
            <numerusform>%n Abgleich</numerusform>
            <numerusform>%n Abgleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Abgleiche</numerusform>
            <numerusform>%n Abgleiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>No network. Nothing was lost; the next run reads what is missing.</source>
        <translation>Kein Netz. Nichts ging verloren; der nächste Abgleich liest, was fehlt.</translation>
    </message>
    <message>
        <source>Strava does not accept the sign-in any more: sign in again.</source>
        <translation>Strava nimmt die Anmeldung nicht mehr an: Melde dich erneut an.</translation>
    </message>
    <message>
        <source>Another Lengthwise was syncing. Nothing was read twice.</source>
        <translation>Ein anderes Lengthwise glich gerade ab. Nichts wurde doppelt gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity is no swim: %1.</source>
        <translation>
            <numerusform>%n Aktivität ist kein Schwimmen: %1.</numerusform>
            <numerusform>%n Aktivität ist kein Schwimmen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are no swims: %1.</source>
        <translation>
            <numerusform>%n Aktivitäten sind kein Schwimmen: %1.</numerusform>
            <numerusform>%n Aktivitäten sind kein Schwimmen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, waited</source>
        <translation>Fertig, mit Pause</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>Budget verbraucht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>after sleep</source>
        <translation>nach Ruhezustand</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>swim opened</source>
        <translation>Einheit geöffnet</translation>
    </message>
    <message>
        <source>The program ended before it did. What was read is kept.</source>
        <translation>Das Programm endete vor dem Abgleich. Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Paused at the budget for %1, then went on by itself.</source>
        <translation>Wartete %1 lang auf Budget und machte dann von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer is still to be fetched, from %1 on.</source>
        <translation>
            <numerusform>%n Antwort ist noch zu holen, ab %1.</numerusform>
            <numerusform>%n Antwort ist noch zu holen, ab %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still to be fetched, from %1 on.</source>
        <translation>
            <numerusform>%n Antworten sind noch zu holen, ab %1.</numerusform>
            <numerusform>%n Antworten sind noch zu holen, ab %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer was left for a later run.</source>
        <translation>
            <numerusform>%n Antwort blieb für einen späteren Abgleich.</numerusform>
            <numerusform>%n Antwort blieb für einen späteren Abgleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were left for later runs.</source>
        <translation>
            <numerusform>%n Antworten blieben für spätere Abgleiche.</numerusform>
            <numerusform>%n Antworten blieben für spätere Abgleiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim is gone from Strava.</source>
        <translation>
            <numerusform>%n Einheit ist auf Strava nicht mehr da.</numerusform>
            <numerusform>%n Einheit ist auf Strava nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims are gone from Strava.</source>
        <translation>
            <numerusform>%n Einheiten sind auf Strava nicht mehr da.</numerusform>
            <numerusform>%n Einheiten sind auf Strava nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim was left out: removed here, or set aside.</source>
        <translation>
            <numerusform>%n Einheit wurde ausgelassen: hier entfernt oder zurückgestellt.</numerusform>
            <numerusform>%n Einheit wurde ausgelassen: hier entfernt oder zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims were left out: removed here, or set aside.</source>
        <translation>
            <numerusform>%n Einheiten wurden ausgelassen: hier entfernt oder zurückgestellt.</numerusform>
            <numerusform>%n Einheiten wurden ausgelassen: hier entfernt oder zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Morgen %1</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>alle %1 h</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>alle %1 min</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in the form of QLocale::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>There was nothing of Strava's here.</source>
        <translation>Von Strava war hier nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording of Strava was deleted.</source>
        <translation>
            <numerusform>%n Aufzeichnung von Strava wurde gelöscht.</numerusform>
            <numerusform>%n Aufzeichnung von Strava wurde gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings of Strava were deleted.</source>
        <translation>
            <numerusform>%n Aufzeichnungen von Strava wurden gelöscht.</numerusform>
            <numerusform>%n Aufzeichnungen von Strava wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim went with them.</source>
        <translation>
            <numerusform>%n Einheit ging damit weg.</numerusform>
            <numerusform>%n Einheit ging damit weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims went with them.</source>
        <translation>
            <numerusform>%n Einheiten gingen damit weg.</numerusform>
            <numerusform>%n Einheiten gingen damit weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim stays, because its file is here.</source>
        <translation>
            <numerusform>%n Einheit bleibt, weil ihre Datei hier ist.</numerusform>
            <numerusform>%n Einheit bleibt, weil ihre Datei hier ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims stay, because their files are here.</source>
        <translation>
            <numerusform>%n Einheiten bleiben, weil ihre Dateien hier sind.</numerusform>
            <numerusform>%n Einheiten bleiben, weil ihre Dateien hier sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup was cleaned, too.</source>
        <translation>
            <numerusform>Auch %n Sicherung wurde bereinigt.</numerusform>
            <numerusform>Auch %n Sicherung wurde bereinigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups were cleaned, too.</source>
        <translation>
            <numerusform>Auch %n Sicherungen wurden bereinigt.</numerusform>
            <numerusform>Auch %n Sicherungen wurden bereinigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. What came is kept; the next sync goes on.</source>
        <translation>Er wurde abgebrochen. Was kam, bleibt; der nächste Abgleich geht weiter.</translation>
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
        <source>The file's checksum does not match%1: something in it changed after the watch wrote it. Everything was read; single values may be wrong.</source>
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
        <source>The watch's clock was not set, so the date is wrong. Times within the swim are right.</source>
        <translation>Die Uhr war nicht gestellt, darum stimmt das Datum nicht. Die Zeiten innerhalb der Einheit stimmen.</translation>
    </message>
    <message>
        <source>The file does not say how long the pool is, so distance and pace are not known. Lengths and times were kept.</source>
        <translation>Die Datei nennt die Beckenlänge nicht, darum sind Strecke und Tempo unbekannt. Bahnen und Zeiten wurden behalten.</translation>
    </message>
    <message>
        <source>The watch's distance is not its lengths times the pool's length</source>
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
    <message numerus="yes">
        <source>%n swim</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swims</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n cycle</source>
        <translation>
            <numerusform>%n Zyklus</numerusform>
            <numerusform>%n Zyklen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycles</source>
        <translation>
            <numerusform>%n Zyklus</numerusform>
            <numerusform>%n Zyklen</numerusform>
        </translation>
    </message>
    <message>
        <source>s + cycles</source>
        <translation>s + Zyklen</translation>
    </message>
    <message>
        <source>Cycle rate</source>
        <translation>Zyklusfrequenz</translation>
    </message>
    <message>
        <source>Per cycle</source>
        <translation>Pro Zyklus</translation>
    </message>
    <message>
        <source>both arms are one cycle</source>
        <translation>beide Arme sind ein Zyklus</translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>Set %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Bahnen</translation>
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
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>aufgezeichnet %1</translation>
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
    <name>lengthwise::AboutDialog</name>
    <message>
        <source>Lengthwise stands on the work of these projects:</source>
        <translation>Lengthwise beruht auf der Arbeit dieser Projekte:</translation>
    </message>
    <message>
        <source>The texts of the licences come with the packages of the libraries. The colours of strokes are those of Okabe and Ito.</source>
        <translation>Die Lizenztexte liegen den Paketen der Bibliotheken bei. Die Farben der Lagen stammen von Okabe und Ito.</translation>
    </message>
    <message>
        <source>About Lengthwise</source>
        <translation>Über Lengthwise</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotheken und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy Version Information</source>
        <translation>Versionsangaben &amp;kopieren</translation>
    </message>
    <message>
        <source>Version, libraries and system, for a report of a fault</source>
        <translation>Version, Bibliotheken und System, für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>See what every length of a swim tells you. Lengthwise reads what your watch recorded, finds the sets you swam, and keeps everything on this computer.</source>
        <translation>Sieh, was jede Bahn einer Einheit erzählt. Lengthwise liest, was deine Uhr aufgezeichnet hat, findet die Serien, die du geschwommen bist, und behält alles auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Lengthwise is free software: you may use it, look into it, change it and pass it on under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty, as far as the law allows.</source>
        <translation>Lengthwise ist freie Software: Du darfst es unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later), benutzen, untersuchen, ändern und weitergeben. Es kommt ohne jede Gewährleistung, soweit das Gesetz es erlaubt.</translation>
    </message>
    <message>
        <source>It is no medical device: what the coach says is about swimming, not about health.</source>
        <translation>Es ist kein Medizinprodukt: Was der Coach sagt, betrifft das Schwimmen, nicht die Gesundheit.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
</context>
<context>
    <name>lengthwise::AddSwimDialog</name>
    <message>
        <source>Add Swims to the Comparison</source>
        <translation>Einheiten zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Search titles, notes, sets</source>
        <translation>Titel, Notizen, Serien durchsuchen</translation>
    </message>
    <message>
        <source>Search swims</source>
        <translation>Einheiten suchen</translation>
    </message>
    <message>
        <source>Swims that can be added</source>
        <translation>Einheiten, die sich hinzufügen lassen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>%1 hin&amp;zufügen</translation>
    </message>
</context>
<context>
    <name>lengthwise::AskCard</name>
    <message>
        <source>&amp;Not Now</source>
        <translation>Jetzt &amp;nicht</translation>
    </message>
</context>
<context>
    <name>lengthwise::AthletesDialog</name>
    <message>
        <source>Athletes</source>
        <translation>Athleten</translation>
    </message>
    <message>
        <source>Athletes of this library</source>
        <translation>Athleten dieser Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Add an Athlete</source>
        <translation>Athleten &amp;anlegen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Show This Athlete's Swims</source>
        <translation>Einheiten dieses Athleten &amp;zeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <translation>%1 (gezeigt)</translation>
    </message>
    <message>
        <source>Each athlete has a library of their own, so that no swim, search or backup mixes them. Year and sex are not needed; with the maximum heart rate the swims get heart-rate zones.</source>
        <translation>Jeder Athlet hat eine eigene Bibliothek, damit keine Einheit, Suche oder Sicherung sie vermischt. Jahr und Geschlecht sind nicht nötig; mit der maximalen Herzfrequenz bekommen die Einheiten Herzfrequenzzonen.</translation>
    </message>
    <message>
        <source>This library can be looked at and not changed.</source>
        <translation>Diese Bibliothek lässt sich ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>New athlete</source>
        <translation>Neuer Athlet</translation>
    </message>
    <message>
        <source>New athlete %1</source>
        <translation>Neuer Athlet %1</translation>
    </message>
</context>
<context>
    <name>lengthwise::BackupTableModel</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Before an update of the library's form</source>
        <translation>Vor einer Aktualisierung der Bibliotheksform</translation>
    </message>
    <message>
        <source>Daily, or by hand</source>
        <translation>Täglich oder von Hand</translation>
    </message>
</context>
<context>
    <name>lengthwise::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Checked copies of your swims and corrections. The last three are kept, and one from before each update of the library's form. They lie on the same disk as the library: back up to a file on another disk now and then.</source>
        <translation>Geprüfte Kopien deiner Einheiten und Korrekturen. Die letzten drei bleiben, dazu eine von vor jeder Aktualisierung der Bibliotheksform. Sie liegen auf derselben Festplatte wie die Bibliothek: Sichere ab und zu in eine Datei auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made before the first change of a day.</source>
        <translation>Es gibt noch keine Sicherung. Die erste entsteht vor der ersten Änderung eines Tages.</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>One more of the three, unless nothing changed</source>
        <translation>Eine weitere der drei, außer wenn sich nichts geändert hat</translation>
    </message>
    <message>
        <source>Back Up to a &amp;File…</source>
        <translation>In eine &amp;Datei sichern …</translation>
    </message>
    <message>
        <source>A copy where you want it, kept until you delete it</source>
        <translation>Eine Kopie, wo du sie haben willst; sie bleibt, bis du sie löschst</translation>
    </message>
    <message>
        <source>Restore fro&amp;m a File…</source>
        <translation>Aus einer Datei &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>A backup that you keep elsewhere</source>
        <translation>Eine Sicherung, die du anderswo aufbewahrst</translation>
    </message>
    <message>
        <source>&amp;Restore Selected…</source>
        <translation>&amp;Gewählte wiederherstellen …</translation>
    </message>
    <message>
        <source>Puts the selected backup in the library's place</source>
        <translation>Setzt die gewählte Sicherung an die Stelle der Bibliothek</translation>
    </message>
    <message>
        <source>Backing up and checking the copy…</source>
        <translation>Die Kopie wird gesichert und geprüft …</translation>
    </message>
    <message>
        <source>Nothing changed since the newest backup, so no new one was needed.</source>
        <translation>Seit der neuesten Sicherung hat sich nichts geändert, darum war keine neue nötig.</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Put the backup "%1" in the place of its library?</source>
        <translation>Die Sicherung „%1“ an die Stelle ihrer Bibliothek setzen?</translation>
    </message>
    <message>
        <source>Put the backup of %1 in the place of the library?</source>
        <translation>Die Sicherung vom %1 an die Stelle der Bibliothek setzen?</translation>
    </message>
    <message>
        <source>The swims, corrections, settings and goals of the athlete that the backup was made of become what they were then. What is there now is not lost: it is kept as a file beside the library, and can be restored in the same way. The backup is checked before anything is touched.</source>
        <translation>Einheiten, Korrekturen, Einstellungen und Ziele des Athleten, von dem die Sicherung stammt, werden so, wie sie damals waren. Was jetzt da ist, geht nicht verloren: Es bleibt als Datei neben der Bibliothek erhalten und lässt sich genauso wiederherstellen. Die Sicherung wird geprüft, bevor irgendetwas angerührt wird.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Checking the backup and restoring it…</source>
        <translation>Die Sicherung wird geprüft und wiederhergestellt …</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Restored: %1. What was there before is kept as
%2</source>
        <translation>Wiederhergestellt: %1. Was vorher da war, ist aufbewahrt als
%2</translation>
    </message>
    <message>
        <source>Back Up to a File</source>
        <translation>In eine Datei sichern</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>Restore from a File</source>
        <translation>Aus einer Datei wiederherstellen</translation>
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
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
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
    <name>lengthwise::BestTimesModel</name>
    <message>
        <source>%1 inside a longer swim · %2 corrected swim</source>
        <translation>%1 mitten in längerer Strecke · %2 korrigierte Einheit</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 am %3</translation>
    </message>
    <message>
        <source>From rest</source>
        <translation>Nach Pause</translation>
    </message>
    <message>
        <source>Inside a longer swim</source>
        <translation>Mitten in längerer Strecke</translation>
    </message>
    <message>
        <source>Lengths of this swim were corrected</source>
        <translation>Bahnen dieser Einheit wurden korrigiert</translation>
    </message>
    <message>
        <source>The best before: %1</source>
        <translation>Bestzeit davor: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 World Aquatics points (base times of %2)</source>
        <translation>%1 World-Aquatics-Punkte (Basiszeiten von %2)</translation>
    </message>
    <message>
        <source>Expected from your own best times: %1, most likely %2 to %3</source>
        <translation>Nach deinen eigenen Bestzeiten zu erwarten: %1, am ehesten %2 bis %3</translation>
    </message>
</context>
<context>
    <name>lengthwise::BestsCard</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Best times show</source>
        <translation>Bestzeiten zeigen</translation>
    </message>
    <message>
        <source>Best times</source>
        <translation>Bestzeiten</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>No best times are known yet. They come from pool swims whose lengths and strokes were recorded.</source>
        <translation>Noch sind keine Bestzeiten bekannt. Sie kommen aus Einheiten im Becken, deren Bahnen und Lagen aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>by the line through your own best times</source>
        <translation>nach der Linie durch deine eigenen Bestzeiten</translation>
    </message>
    <message>
        <source>World Aquatics points, base times of %1</source>
        <translation>World-Aquatics-Punkte, Basiszeiten von %1</translation>
    </message>
    <message>
        <source>%1 · watch times</source>
        <translation>%1 · Zeiten der Uhr</translation>
    </message>
    <message>
        <source>watch times</source>
        <translation>Zeiten der Uhr</translation>
    </message>
</context>
<context>
    <name>lengthwise::CalendarCard</name>
    <message>
        <source>swims, 1 year</source>
        <translation>Einheiten, 1 Jahr</translation>
    </message>
    <message>
        <source>swims to %1</source>
        <translation>Einheiten bis %1</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>swims a week</source>
        <translation>Einheiten je Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>lengthwise::CalendarHeat</name>
    <message>
        <source>A year earlier (Page Up)</source>
        <translation>Ein Jahr früher (Bild auf)</translation>
    </message>
    <message>
        <source>A year later (Page Down)</source>
        <translation>Ein Jahr später (Bild ab)</translation>
    </message>
    <message>
        <source>Calendar of swims</source>
        <translation>Kalender der Einheiten</translation>
    </message>
    <message>
        <source>%1 · no swim</source>
        <translation>%1 · keine Einheit</translation>
    </message>
    <message>
        <source>distance not known</source>
        <translation>Strecke nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 chosen. </source>
        <translation>%1 gewählt. </translation>
    </message>
</context>
<context>
    <name>lengthwise::ChangeTableModel</name>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
</context>
<context>
    <name>lengthwise::ChangesCard</name>
    <message>
        <source>What the corrections change</source>
        <translation>Was die Korrekturen ändern</translation>
    </message>
    <message>
        <source>Hide the recording</source>
        <translation>Aufzeichnung verbergen</translation>
    </message>
    <message>
        <source>No figure of the swim is another than recorded.</source>
        <translation>Kein Wert der Einheit ist anders als aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>lengthwise::ChartMenu</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be scaled (*.svg)</source>
        <translation>Skalierbare Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Page to print (*.pdf)</source>
        <translation>Druckseite (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Picture As…</source>
        <translation>&amp;Bild speichern unter …</translation>
    </message>
    <message>
        <source>S&amp;ave Data As…</source>
        <translation>Daten &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save Data</source>
        <translation>Daten speichern</translation>
    </message>
</context>
<context>
    <name>lengthwise::CheckDialog</name>
    <message>
        <source>Check the Library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Rebuild</source>
        <translation>&amp;Neu berechnen</translation>
    </message>
    <message>
        <source>Works everything out again from the recordings and corrections, which stay as they are</source>
        <translation>Berechnet alles neu aus Aufzeichnungen und Korrekturen; diese bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Restore a &amp;Backup…</source>
        <translation>&amp;Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Die Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Every recording is read once more and compared with what is kept of it. Nothing is changed; you can go on working meanwhile.</source>
        <translation>Jede Aufzeichnung wird noch einmal gelesen und mit dem verglichen, was von ihr gespeichert ist. Nichts wird geändert; du kannst inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Reading recordings…</source>
        <translation>Aufzeichnungen werden gelesen …</translation>
    </message>
    <message>
        <source>Rebuilding the library</source>
        <translation>Die Bibliothek wird neu berechnet</translation>
    </message>
    <message>
        <source>Sets, figures and the search index are worked out again from the recordings and your corrections, which stay as they are.</source>
        <translation>Serien, Werte und Suchverzeichnis werden neu berechnet, aus den Aufzeichnungen und deinen Korrekturen, die bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Working out swims…</source>
        <translation>Einheiten werden berechnet …</translation>
    </message>
    <message>
        <source>The library is whole</source>
        <translation>Die Bibliothek ist unversehrt</translation>
    </message>
    <message>
        <source>Swims: %1. Recordings: %2. Corrections and settings: %3. All of them fit together.</source>
        <translation>Einheiten: %1. Aufzeichnungen: %2. Korrekturen und Einstellungen: %3. Alles passt zusammen.</translation>
    </message>
    <message>
        <source>The library needs care</source>
        <translation>Die Bibliothek braucht Pflege</translation>
    </message>
    <message>
        <source>Something that came in is damaged. Restoring the newest backup brings it back; what is there now is kept beside it.</source>
        <translation>Etwas, das hereinkam, ist beschädigt. Die neueste Sicherung wiederherzustellen bringt es zurück; was jetzt da ist, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The recordings and corrections are whole. Something that was worked out from them is not; rebuilding mends that.</source>
        <translation>Aufzeichnungen und Korrekturen sind unversehrt. Etwas daraus Berechnetes ist es nicht; neu berechnen behebt das.</translation>
    </message>
    <message>
        <source>The recordings are kept byte for byte, but this program cannot read some of them any more. A newer one may.</source>
        <translation>Die Aufzeichnungen sind Byte für Byte erhalten, aber dieses Programm kann einige davon nicht mehr lesen. Ein neueres vielleicht schon.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The library is rebuilt</source>
        <translation>Die Bibliothek ist neu berechnet</translation>
    </message>
    <message>
        <source>Recordings read: %1. Swims: %2.</source>
        <translation>Gelesene Aufzeichnungen: %1. Einheiten: %2.</translation>
    </message>
    <message>
        <source>What was worked out is kept; rebuilding again does the rest.</source>
        <translation>Was berechnet ist, bleibt; noch einmal neu berechnen erledigt den Rest.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Das ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
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
    <name>lengthwise::CoachOverTimeCard</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>The coach needs a few graded swims within four weeks to say something about them.</source>
        <translation>Der Coach braucht ein paar Einheiten mit Note innerhalb von vier Wochen, um etwas dazu zu sagen.</translation>
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
    <name>lengthwise::ColumnMappingPanel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>&amp;Use for tables like this</source>
        <translation>&amp;Für solche Tabellen verwenden</translation>
    </message>
    <message>
        <source>Distances in metres</source>
        <translation>Strecken in Metern</translation>
    </message>
    <message>
        <source>Distances in yards</source>
        <translation>Strecken in Yards</translation>
    </message>
    <message>
        <source>Unit of the distances</source>
        <translation>Maßeinheit der Strecken</translation>
    </message>
    <message>
        <source>3/4 is 3 April</source>
        <translation>3/4 ist der 3. April</translation>
    </message>
    <message>
        <source>3/4 is March 4</source>
        <translation>3/4 ist der 4. März</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>Zeitzone der Zeiten</translation>
    </message>
    <message>
        <source>What do the columns hold? Once said, it counts for every table like this.</source>
        <translation>Was enthalten die Spalten? Einmal gesagt, gilt es für jede solche Tabelle.</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <translation>Zeiten von %1</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
</context>
<context>
    <name>lengthwise::CompareEmpty</name>
    <message>
        <source>&amp;Choose swims in the list</source>
        <translation>Einheiten in der &amp;Liste wählen</translation>
    </message>
    <message>
        <source>Put swims beside each other</source>
        <translation>Einheiten nebeneinanderstellen</translation>
    </message>
    <message>
        <source>One swim is not enough</source>
        <translation>Eine Einheit reicht nicht</translation>
    </message>
    <message>
        <source>Select two to twenty swims in the list and press Ctrl+K, or drop files here: they are compared without being imported. You see what changed from the first to the last, and what to do next.</source>
        <translation>Wähle in der Liste zwei bis zwanzig Einheiten und drücke Strg+K, oder lege Dateien hier ab: Sie werden verglichen, ohne importiert zu werden. Du siehst, was sich von der ersten bis zur letzten geändert hat und was als Nächstes dran ist.</translation>
    </message>
    <message>
        <source>Add another one to compare it with: with “Add swim” above, in the list, or as a file.</source>
        <translation>Füge eine weitere hinzu, mit der du sie vergleichst: oben mit „Einheit hinzufügen“, in der Liste oder als Datei.</translation>
    </message>
    <message>
        <source>Co&amp;mpare files…</source>
        <translation>Dateien &amp;vergleichen …</translation>
    </message>
</context>
<context>
    <name>lengthwise::ComparePage</name>
    <message>
        <source>Drop files to compare them</source>
        <translation>Dateien hier ablegen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Darkest is oldest, lightest is newest</source>
        <translation>Die dunkelste ist die älteste, die hellste die neueste</translation>
    </message>
    <message>
        <source>Lightest is oldest, darkest is newest</source>
        <translation>Die hellste ist die älteste, die dunkelste die neueste</translation>
    </message>
    <message>
        <source>These files hold %1; twenty can be compared at once. Choose fewer files. What was shown before is kept.</source>
        <translation>Diese Dateien enthalten %1; zwanzig lassen sich auf einmal vergleichen. Wähle weniger Dateien. Was vorher zu sehen war, bleibt.</translation>
    </message>
    <message>
        <source>These swims could not be compared. %1 What was shown before is kept.</source>
        <translation>Diese Einheiten ließen sich nicht vergleichen. %1 Was vorher zu sehen war, bleibt.</translation>
    </message>
    <message>
        <source>Twenty swims can be compared at once</source>
        <translation>Zwanzig Einheiten lassen sich auf einmal vergleichen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 im Vergleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Twenty swims can be compared at once; %n more was left out.</source>
        <translation>
            <numerusform>Zwanzig Einheiten lassen sich auf einmal vergleichen; %n weitere wurde ausgelassen.</numerusform>
            <numerusform>Zwanzig Einheiten lassen sich auf einmal vergleichen; %n weitere wurde ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twenty swims can be compared at once; %n more were left out.</source>
        <translation>
            <numerusform>Zwanzig Einheiten lassen sich auf einmal vergleichen; %n weitere wurden ausgelassen.</numerusform>
            <numerusform>Zwanzig Einheiten lassen sich auf einmal vergleichen; %n weitere wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and was left out.</source>
        <translation>
            <numerusform>%n ließ sich nicht lesen und wurde ausgelassen.</numerusform>
            <numerusform>%n ließ sich nicht lesen und wurde ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and were left out.</source>
        <translation>
            <numerusform>%n ließen sich nicht lesen und wurden ausgelassen.</numerusform>
            <numerusform>%n ließen sich nicht lesen und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the last %1 with %2</source>
        <translation>Vergleichen: die letzten %1 mit %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparing… Esc stops</source>
        <translation>Vergleich läuft … Esc bricht ab</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Nothing stands out between these swims.</source>
        <translation>Zwischen diesen Einheiten fällt nichts auf.</translation>
    </message>
    <message>
        <source>Strengths and weaknesses</source>
        <translation>Stärken und Schwächen</translation>
    </message>
    <message>
        <source>No part of the score is far above or below the others.</source>
        <translation>Kein Teil der Wertung liegt weit über oder unter den anderen.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Too little is known of these swims to recommend a set.</source>
        <translation>Über diese Einheiten ist zu wenig bekannt, um eine Serie zu empfehlen.</translation>
    </message>
    <message>
        <source>&amp;Copy as Table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;Data as CSV…</source>
        <translation>&amp;Daten als CSV speichern …</translation>
    </message>
    <message>
        <source>Save Picture of the &amp;Trends…</source>
        <translation>Bild der &amp;Trends speichern …</translation>
    </message>
    <message>
        <source>Save Picture of the &amp;Paces…</source>
        <translation>Bild der Te&amp;mpi speichern …</translation>
    </message>
    <message>
        <source>Save Picture of the Same &amp;Set…</source>
        <translation>Bild derselben &amp;Serie speichern …</translation>
    </message>
</context>
<context>
    <name>lengthwise::CompareSwims</name>
    <message>
        <source>&amp;Add swim</source>
        <translation>Einheit hin&amp;zufügen</translation>
    </message>
</context>
<context>
    <name>lengthwise::CorrectionTableModel</name>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Why it does not show</source>
        <translation>Warum nicht zu sehen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Take this one instead</source>
        <translation>Stattdessen diese nehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>lengthwise::CssTestDialog</name>
    <message>
        <source>400/200 Test</source>
        <translation>400/200-Test</translation>
    </message>
    <message>
        <source>Enter a 400/200 test</source>
        <translation>400/200-Test eintragen</translation>
    </message>
    <message>
        <source>&amp;Keep Test</source>
        <translation>Test &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <source>5:53.8</source>
        <translation>5:53,8</translation>
    </message>
    <message>
        <source>2:51.0</source>
        <translation>2:51,0</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Maßeinheit</translation>
    </message>
    <message>
        <source>Time of the &amp;400</source>
        <translation>Zeit über &amp;400</translation>
    </message>
    <message>
        <source>Time of the &amp;200</source>
        <translation>Zeit über &amp;200</translation>
    </message>
    <message>
        <source>Critical swim speed</source>
        <translation>Kritische Schwimmgeschwindigkeit</translation>
    </message>
    <message>
        <source>Kept tests</source>
        <translation>Gespeicherte Tests</translation>
    </message>
    <message>
        <source>None yet. A 400 and a 200 from rest in one recorded swim count by themselves.</source>
        <translation>Noch keine. 400 und 200 nach Pause in einer aufgezeichneten Einheit zählen von selbst.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Both swum all out on one day, with a long rest between them. Critical swim speed (CSS) follows from the difference, and counts for 90 days.</source>
        <translation>Beide an einem Tag voll geschwommen, mit langer Pause dazwischen. Die kritische Schwimmgeschwindigkeit (CSS) folgt aus dem Unterschied und zählt 90 Tage lang.</translation>
    </message>
    <message>
        <source>This library can be looked at and not changed.</source>
        <translation>Diese Bibliothek lässt sich ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Critical swim speed: %1</source>
        <translation>Kritische Schwimmgeschwindigkeit: %1</translation>
    </message>
</context>
<context>
    <name>lengthwise::CurveCard</name>
    <message>
        <source>Other set</source>
        <translation>Andere Serie</translation>
    </message>
    <message>
        <source>Which of the sets that several swims have is shown</source>
        <translation>Welche der Serien gezeigt wird, die mehrere Einheiten haben</translation>
    </message>
</context>
<context>
    <name>lengthwise::CurveChart</name>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <extracomment>A time, where in the swim, the swim's letter and date</extracomment>
        <translation>%1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>lengthwise::DateFilter</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Beliebiger Tag</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Swims from one day to another</source>
        <translation>Einheiten von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
</context>
<context>
    <name>lengthwise::EditBar</name>
    <message>
        <source>Edit lengths</source>
        <translation>Bahnen bearbeiten</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>What was swum (keys 1 to 8)</source>
        <translation>Was geschwommen wurde (Tasten 1 bis 8)</translation>
    </message>
    <message>
        <source>Strokes (F2)</source>
        <translation>Züge (F2)</translation>
    </message>
    <message>
        <source>How many strokes it took</source>
        <translation>Wie viele Züge es waren</translation>
    </message>
    <message>
        <source>Split (S)</source>
        <translation>Teilen (S)</translation>
    </message>
    <message>
        <source>The watch missed a turn: one length becomes several (S: in two)</source>
        <translation>Die Uhr hat eine Wende verpasst: Aus einer Bahn werden mehrere (S: zwei)</translation>
    </message>
    <message>
        <source>Join (J)</source>
        <translation>Verbinden (J)</translation>
    </message>
    <message>
        <source>The watch saw a turn that was none: neighbours become one length</source>
        <translation>Die Uhr sah eine Wende, die keine war: Benachbarte werden zu einer Bahn</translation>
    </message>
    <message>
        <source>Insert missed (I)…</source>
        <translation>Verpasste einfügen (I) …</translation>
    </message>
    <message>
        <source>Puts a length that the watch missed behind the chosen one</source>
        <translation>Fügt eine Bahn, die die Uhr verpasst hat, nach der gewählten ein</translation>
    </message>
    <message>
        <source>Turn into rest (R)</source>
        <translation>Zur Pause machen (R)</translation>
    </message>
    <message>
        <source>It was no length but a rest</source>
        <translation>Es war keine Bahn, sondern eine Pause</translation>
    </message>
    <message>
        <source>As recorded (Del)</source>
        <translation>Wie aufgezeichnet (Entf)</translation>
    </message>
    <message>
        <source>Takes every correction of what is chosen back</source>
        <translation>Nimmt alle Korrekturen des Gewählten zurück</translation>
    </message>
    <message>
        <source>Stroke count</source>
        <translation>Zugzählung</translation>
    </message>
    <message>
        <source>What the watch counts as one stroke in this swim</source>
        <translation>Was die Uhr in dieser Einheit als einen Zug zählt</translation>
    </message>
    <message>
        <source>In two	S</source>
        <translation>In zwei	S</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>One arm is a stroke</source>
        <translation>Ein Arm ist ein Zug</translation>
    </message>
    <message>
        <source>Both arms are one stroke (a cycle)</source>
        <translation>Beide Arme sind ein Zug (ein Zyklus)</translation>
    </message>
    <message>
        <source>Choose lengths in the chart or the table: click, Shift or Ctrl and click, drag, or arrows.</source>
        <translation>Bahnen im Diagramm oder in der Tabelle wählen: klicken, mit Umschalt oder Strg klicken, ziehen oder Pfeiltasten.</translation>
    </message>
    <message>
        <source>%1 chosen · the recording itself is never changed</source>
        <translation>%1 gewählt · die Aufzeichnung selbst wird nie geändert</translation>
    </message>
</context>
<context>
    <name>lengthwise::EditFoot</name>
    <message>
        <source>Compare with the recording</source>
        <translation>Mit der Aufzeichnung vergleichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edits of this swim</source>
        <translation>Änderungen an dieser Einheit</translation>
    </message>
    <message>
        <source>None yet. What you change is laid over the recording, which stays as it is.</source>
        <translation>Noch keine. Was du änderst, legt sich über die Aufzeichnung; sie selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Ends editing; every step is kept already (Ctrl+E)</source>
        <translation>Beendet das Bearbeiten; jeder Schritt ist schon gespeichert (Strg+E)</translation>
    </message>
    <message>
        <source>The swim is as it was recorded.</source>
        <translation>Die Einheit ist, wie sie aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Hide the recording</source>
        <translation>Aufzeichnung verbergen</translation>
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
    <message>
        <source>Speed × efficiency</source>
        <translation>Tempo × Effizienz</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Speed (m/s)</source>
        <translation>Geschwindigkeit (m/s)</translation>
    </message>
    <message>
        <source>Per stroke (yd)</source>
        <translation>Pro Zug (yd)</translation>
    </message>
    <message>
        <source>Per stroke (m)</source>
        <translation>Pro Zug (m)</translation>
    </message>
    <message>
        <source>Stroke rate (1/min)</source>
        <translation>Zugfrequenz (1/min)</translation>
    </message>
</context>
<context>
    <name>lengthwise::EffortScale</name>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Not given. Arrow keys choose 1 to 10.</source>
        <translation>Nicht angegeben. Die Pfeiltasten wählen 1 bis 10.</translation>
    </message>
</context>
<context>
    <name>lengthwise::FieldPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lengthwise::FilterBar</name>
    <message>
        <source>Preview of the selected swim</source>
        <translation>Vorschau der gewählten Einheit</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Reihenfolge und Spalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Bring in files and folders (Ctrl+O)</source>
        <translation>Dateien und Ordner hereinholen (Strg+O)</translation>
    </message>
    <message>
        <source>Search titles, notes, sets</source>
        <translation>Titel, Notizen, Serien durchsuchen</translation>
    </message>
    <message>
        <source>Search swims</source>
        <translation>Einheiten suchen</translation>
    </message>
    <message>
        <source>In titles, notes, devices and sets. Every word must occur.</source>
        <translation>In Titeln, Notizen, Geräten und Serien. Jedes Wort muss vorkommen.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>lengthwise::FilterButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>lengthwise::FilterFace</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>lengthwise::GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Of this program on this computer.</source>
        <translation>Gilt für dieses Programm auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Takes effect when Lengthwise starts the next time. Numbers and dates follow the system.</source>
        <translation>Gilt ab dem nächsten Start von Lengthwise. Zahlen und Datum folgen dem System.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Takes effect at once. "As the system" also follows when the system turns dark in the evening.</source>
        <translation>Gilt sofort. „Wie das System“ folgt auch, wenn das System abends dunkel wird.</translation>
    </message>
</context>
<context>
    <name>lengthwise::GlanceGrade</name>
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
    <name>lengthwise::GlanceSets</name>
    <message>
        <source>Sets</source>
        <translation>Serien</translation>
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
    <name>lengthwise::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <translation>Die Anleitung ist auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Anleitung durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Words in the guide</source>
        <translation>Wörter in der Anleitung</translation>
    </message>
    <message>
        <source>Nowhere in the guide</source>
        <translation>Kommt in der Anleitung nicht vor</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – Anleitung</translation>
    </message>
</context>
<context>
    <name>lengthwise::HistoryChart</name>
    <message>
        <source>Arrows move, Enter shows the swims.</source>
        <translation>Pfeiltasten bewegen, Enter zeigt die Einheiten.</translation>
    </message>
</context>
<context>
    <name>lengthwise::ImportDialog</name>
    <message>
        <source>Add Files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import 1 swim</source>
        <translation>1 Einheit &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 swims</source>
        <translation>%1 Einheiten &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import 1 recording</source>
        <translation>1 Aufzeichnung &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 recordings</source>
        <translation>%1 Aufzeichnungen &amp;importieren</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Import swims</source>
        <translation>Einheiten importieren</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Every original is kept in the library.</source>
        <translation>Jedes Original bleibt in der Bibliothek erhalten.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open newest swim</source>
        <translation>&amp;Neueste Einheit öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Next files</source>
        <translation>&amp;Weitere Dateien</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is imported already stays</source>
        <translation>Was schon importiert ist, bleibt</translation>
    </message>
    <message>
        <source>Looking for swims…</source>
        <translation>Einheiten werden gesucht …</translation>
    </message>
    <message>
        <source>No recordings were found. Add files, or drop them here.</source>
        <translation>Keine Aufzeichnungen gefunden. Füge Dateien hinzu oder lege sie hier ab.</translation>
    </message>
    <message>
        <source>Stopping; what is imported already stays</source>
        <translation>Wird abgebrochen; was schon importiert ist, bleibt</translation>
    </message>
    <message>
        <source>Another import is running; this one begins after it</source>
        <translation>Ein anderer Import läuft; dieser beginnt danach</translation>
    </message>
</context>
<context>
    <name>lengthwise::ImportFiles</name>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Space leaves a file out. Left and Right change the pool length of a file that asks.</source>
        <translation>Die Leertaste lässt eine Datei aus. Links und Rechts ändern die Beckenlänge einer Datei, die danach fragt.</translation>
    </message>
</context>
<context>
    <name>lengthwise::ImportPreview</name>
    <message>
        <source>Show the columns</source>
        <translation>Spalten zeigen</translation>
    </message>
    <message>
        <source>Open the swim in the library</source>
        <translation>Einheit in der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Swim before</source>
        <translation>Vorige Einheit</translation>
    </message>
    <message>
        <source>Next swim</source>
        <translation>Nächste Einheit</translation>
    </message>
    <message>
        <source>A table with %1 columns</source>
        <translation>Eine Tabelle mit %1 Spalten</translation>
    </message>
    <message>
        <source>Swim %1 of %2</source>
        <translation>Einheit %1 von %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lengthwise::ImportProgressLine</name>
    <message>
        <source>Files read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Importing swims</source>
        <translation>Einheiten werden importiert</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 von %2 importiert</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
</context>
<context>
    <name>lengthwise::ImportReportModel</name>
    <message>
        <source>1 swim imported</source>
        <translation>1 Einheit importiert</translation>
    </message>
    <message>
        <source>%1 swims imported</source>
        <translation>%1 Einheiten importiert</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported</source>
        <translation>Abgebrochen; nichts wurde importiert</translation>
    </message>
    <message>
        <source>Stopped; %1 and kept</source>
        <translation>Abgebrochen; %1 und behalten</translation>
    </message>
    <message>
        <source>No new swims</source>
        <translation>Keine neuen Einheiten</translation>
    </message>
    <message>
        <source>%1 second source added</source>
        <translation>%1 zweite Quelle hinzugefügt</translation>
    </message>
    <message>
        <source>%1 second sources added</source>
        <translation>%1 zweite Quellen hinzugefügt</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>%1 was already in the library</source>
        <translation>%1 war schon in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 were already in the library</source>
        <translation>%1 waren schon in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>%1 nicht importierbar</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 other file passed over</source>
        <translation>%1 andere Datei übergangen</translation>
    </message>
    <message>
        <source>%1 other files passed over</source>
        <translation>%1 andere Dateien übergangen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: nicht erreicht</translation>
    </message>
</context>
<context>
    <name>lengthwise::ImportReportPage</name>
    <message>
        <source>What became of each file</source>
        <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>The report could not be saved (%1). Choose another folder; the import itself is done.</source>
        <translation>Der Bericht ließ sich nicht speichern (%1). Wähle einen anderen Ordner; der Import selbst ist fertig.</translation>
    </message>
</context>
<context>
    <name>lengthwise::ImportTable</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
    <message>
        <source>Splits</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>Beginn in s</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit in s</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Speed (m/s)</source>
        <translation>Geschwindigkeit (m/s)</translation>
    </message>
    <message>
        <source>Pace (s/100 yd)</source>
        <translation>Tempo (s/100 yd)</translation>
    </message>
    <message>
        <source>Pace (s/100 m)</source>
        <translation>Tempo (s/100 m)</translation>
    </message>
    <message>
        <source>Stroke rate (1/min)</source>
        <translation>Zugfrequenz (1/min)</translation>
    </message>
    <message>
        <source>Per stroke (yd)</source>
        <translation>Pro Zug (yd)</translation>
    </message>
    <message>
        <source>Per stroke (m)</source>
        <translation>Pro Zug (m)</translation>
    </message>
    <message>
        <source>Heart rate (1/min)</source>
        <translation>Herzfrequenz (1/min)</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
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
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>One cycle is a stroke of both arms</source>
        <translation>Ein Zyklus ist ein Zug beider Arme</translation>
    </message>
</context>
<context>
    <name>lengthwise::LibraryCommands</name>
    <message numerus="yes">
        <source>%n swim(s) deleted.</source>
        <translation>
            <numerusform>%n Einheit gelöscht.</numerusform>
            <numerusform>%n Einheiten gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n swim(s) brought back.</source>
        <translation>
            <numerusform>%n Einheit zurückgeholt.</numerusform>
            <numerusform>%n Einheiten zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are one swim now. Nothing of either recording was lost.</source>
        <translation>Das ist jetzt eine Einheit. Von keiner der Aufzeichnungen ging etwas verloren.</translation>
    </message>
    <message>
        <source>The recordings are swims of their own now.</source>
        <translation>Die Aufzeichnungen sind jetzt eigene Einheiten.</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>The filter is saved.</source>
        <translation>Der Filter ist gespeichert.</translation>
    </message>
    <message>
        <source>The filter is removed.</source>
        <translation>Der Filter ist entfernt.</translation>
    </message>
    <message>
        <source>The 400/200 test is kept.</source>
        <translation>Der 400/200-Test ist gespeichert.</translation>
    </message>
    <message>
        <source>The 400/200 test is removed.</source>
        <translation>Der 400/200-Test ist entfernt.</translation>
    </message>
</context>
<context>
    <name>lengthwise::LibrarySettings</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Where your swims are kept on this computer.</source>
        <translation>Wo deine Einheiten auf diesem Rechner liegen.</translation>
    </message>
    <message>
        <source>Back up &amp;daily</source>
        <translation>&amp;Täglich sichern</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Use A&amp;nother Folder…</source>
        <translation>&amp;Anderen Ordner verwenden …</translation>
    </message>
    <message>
        <source>Another folder shows the library that is in it, or begins one there; this one stays as it is. Takes effect at once.</source>
        <translation>Ein anderer Ordner zeigt die Bibliothek, die darin ist, oder beginnt dort eine; diese bleibt, wie sie ist. Gilt sofort.</translation>
    </message>
    <message>
        <source>A checked copy before the first change of a day. The last three are kept, and one from before each update of the library's form.</source>
        <translation>Eine geprüfte Kopie vor der ersten Änderung eines Tages. Die letzten drei bleiben, dazu je eine von vor jeder Umstellung der Bibliothek auf eine neue Form.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen …</translation>
    </message>
    <message>
        <source>Back up now or to another disk, or restore a backup.</source>
        <translation>Jetzt oder auf einen anderen Datenträger sichern, oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Use Another Folder</source>
        <translation>Anderen Ordner verwenden</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <source>&amp;Clear Selection</source>
        <translation>&amp;Auswahl aufheben</translation>
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
        <source>Coming from the &amp;Web Dashboard</source>
        <translation>Vom &amp;Web-Dashboard kommend</translation>
    </message>
    <message>
        <source>Swims</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>the swim</source>
        <translation>die Einheit</translation>
    </message>
    <message>
        <source>No swims yet</source>
        <translation>Noch keine Einheiten</translation>
    </message>
    <message>
        <source>Looked at, not in the library</source>
        <translation>Nur angesehen, nicht in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln swim(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Swims – Lengthwise</source>
        <translation>Einheiten – Lengthwise</translation>
    </message>
    <message>
        <source>Bringing swims up to date: %1 of %2</source>
        <translation>Einheiten werden aktualisiert: %1 von %2</translation>
    </message>
    <message>
        <source>Swims copied</source>
        <translation>Einheiten kopiert</translation>
    </message>
    <message>
        <source>Import a Folder of Swims</source>
        <translation>Einen Ordner mit Einheiten importieren</translation>
    </message>
    <message>
        <source>Import Swims</source>
        <translation>Einheiten importieren</translation>
    </message>
    <message>
        <source>Look at Swims</source>
        <translation>Einheiten ansehen</translation>
    </message>
    <message>
        <source>These are sample swims, kept apart from your own library.</source>
        <translation>Das sind Beispieleinheiten, getrennt von deiner eigenen Bibliothek.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%n new swim(s) from the watched folders.</source>
        <translation>
            <numerusform>%n neue Einheit aus den überwachten Ordnern.</numerusform>
            <numerusform>%n neue Einheiten aus den überwachten Ordnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>&amp;Look at a File Without Importing…</source>
        <translation>Datei &amp;ansehen, ohne zu importieren …</translation>
    </message>
    <message>
        <source>Explore &amp;Sample Swims</source>
        <translation>Bei&amp;spieleinheiten erkunden</translation>
    </message>
    <message>
        <source>&amp;Original Recording…</source>
        <translation>&amp;Originalaufzeichnung …</translation>
    </message>
    <message>
        <source>&amp;Lengths as CSV…</source>
        <translation>&amp;Bahnen als CSV …</translation>
    </message>
    <message>
        <source>&amp;Everything as JSON…</source>
        <translation>&amp;Alles als JSON …</translation>
    </message>
    <message>
        <source>&amp;Athletes…</source>
        <translation>&amp;Athleten …</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen …</translation>
    </message>
    <message>
        <source>&amp;Check Library…</source>
        <translation>Bibliothek &amp;prüfen …</translation>
    </message>
    <message>
        <source>&amp;Rebuild Library…</source>
        <translation>Bibliothek &amp;neu berechnen …</translation>
    </message>
    <message>
        <source>Show Library &amp;Folder</source>
        <translation>&amp;Ordner der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>&amp;Close Swim</source>
        <translation>Einheit s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Picture As…</source>
        <translation>Bild &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Save D&amp;ata As…</source>
        <translation>Daten speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Select &amp;All Swims</source>
        <translation>Alle &amp;Einheiten auswählen</translation>
    </message>
    <message>
        <source>&amp;Find Swims</source>
        <translation>Einheiten &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Delete Swim</source>
        <translation>Einheit &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einstell&amp;ungen …</translation>
    </message>
    <message>
        <source>&amp;Open Swim</source>
        <translation>Einheit ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Notes an&amp;d Effort</source>
        <translation>N&amp;otizen und Anstrengung</translation>
    </message>
    <message>
        <source>Ed&amp;it Lengths</source>
        <translation>Ba&amp;hnen bearbeiten</translation>
    </message>
    <message>
        <source>These Are One S&amp;wim</source>
        <translation>&amp;Das ist dieselbe Einheit</translation>
    </message>
    <message>
        <source>Not the Same Swi&amp;m</source>
        <translation>N&amp;icht dieselbe Einheit</translation>
    </message>
    <message>
        <source>&amp;Swims Page</source>
        <translation>Seite „E&amp;inheiten“</translation>
    </message>
    <message>
        <source>S&amp;wim Page</source>
        <translation>Seite „Einhei&amp;t“</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>&amp;Serien</translation>
    </message>
    <message>
        <source>&amp;Raw Data</source>
        <translation>Roh&amp;daten</translation>
    </message>
    <message>
        <source>W&amp;hole Swim</source>
        <translation>G&amp;anze Einheit</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;Export Swim</source>
        <translation>Einheit &amp;exportieren</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>Diagra&amp;mm</translation>
    </message>
    <message>
        <source>Export Swim</source>
        <translation>Einheit exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Edit lengths · Ctrl+Z undoes · Ctrl+E ends</source>
        <translation>Bahnen bearbeiten · Strg+Z nimmt zurück · Strg+E beendet</translation>
    </message>
    <message>
        <source>Sample swims are nobody's. Leave them to connect your own library.</source>
        <translation>Beispieleinheiten gehören niemandem. Verlasse sie, um deine eigene Bibliothek zu verbinden.</translation>
    </message>
    <message>
        <source>This library may be looked at and not changed, so nobody can be connected.</source>
        <translation>Diese Bibliothek lässt sich ansehen, aber nicht ändern, darum lässt sich niemand verbinden.</translation>
    </message>
    <message>
        <source>The library cannot be opened, so nobody can be connected.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen, darum lässt sich niemand verbinden.</translation>
    </message>
    <message>
        <source>It is not known yet how this library stands with Strava.</source>
        <translation>Noch ist nicht bekannt, wie diese Bibliothek zu Strava steht.</translation>
    </message>
    <message>
        <source>&amp;Sign In Again…</source>
        <translation>Erneut an&amp;melden …</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>Check C&amp;onnection…</source>
        <translation>Verbindung &amp;prüfen …</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Trennen …</translation>
    </message>
    <message>
        <source>S&amp;trava</source>
        <translation>&amp;Strava</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Shows the Sync page</source>
        <translation>Zeigt die Seite „Abgleich“</translation>
    </message>
    <message>
        <source>Sync – Lengthwise</source>
        <translation>Abgleich – Lengthwise</translation>
    </message>
    <message>
        <source>F5 syncs</source>
        <translation>F5 gleicht ab</translation>
    </message>
    <message>
        <source>The whole history is read from Strava, newest swims first. Where the budget is spent it waits and goes on by itself; nothing is read twice.</source>
        <translation>Alle Einheiten seit Beginn werden von Strava gelesen, die neuesten zuerst. Ist das Budget verbraucht, wartet der Abgleich und macht von selbst weiter; nichts wird doppelt gelesen.</translation>
    </message>
    <message>
        <source>Sending the swim to Strava…</source>
        <translation>Die Einheit wird an Strava gesendet …</translation>
    </message>
    <message>
        <source>Strava had this swim already; here they are one swim now.</source>
        <translation>Strava hatte diese Einheit schon; hier sind sie jetzt eine Einheit.</translation>
    </message>
    <message>
        <source>The swim is on Strava.</source>
        <translation>Die Einheit ist auf Strava.</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Import &amp;Latest 30</source>
        <translation>Die &amp;letzten 30 importieren</translation>
    </message>
    <message>
        <source>Sync &amp;Whole History</source>
        <translation>&amp;Alle Einheiten abgleichen</translation>
    </message>
    <message>
        <source>S&amp;end to Strava</source>
        <translation>An Strava s&amp;enden</translation>
    </message>
    <message>
        <source>Disconnect and Delete Strava Da&amp;ta…</source>
        <translation>Trennen und Strava-&amp;Daten löschen …</translation>
    </message>
    <message>
        <source>S&amp;ync Page</source>
        <translation>Seite „Abg&amp;leich“</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress – Lengthwise</source>
        <translation>Fortschritt – Lengthwise</translation>
    </message>
    <message>
        <source>Click a week to see its swims</source>
        <translation>Klick auf eine Woche zeigt ihre Einheiten</translation>
    </message>
    <message>
        <source>Compare Files</source>
        <translation>Dateien vergleichen</translation>
    </message>
    <message>
        <source>Compare – Lengthwise</source>
        <translation>Vergleich – Lengthwise</translation>
    </message>
    <message>
        <source>Compare %1 – Lengthwise</source>
        <translation>%1 im Vergleich – Lengthwise</translation>
    </message>
    <message>
        <source>Co&amp;mpare Files…</source>
        <translation>Dateien &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Enter a 400/200 &amp;Test…</source>
        <translation>400/200-&amp;Test eintragen …</translation>
    </message>
    <message>
        <source>&amp;Progress Page</source>
        <translation>Seite „&amp;Fortschritt“</translation>
    </message>
    <message>
        <source>Ne&amp;xt Set</source>
        <translation>Nächste Se&amp;rie</translation>
    </message>
    <message>
        <source>Comp&amp;are Swims</source>
        <translation>Einheiten verg&amp;leichen</translation>
    </message>
    <message>
        <source>Co&amp;mpare Page</source>
        <translation>Seite „Vergleic&amp;h“</translation>
    </message>
    <message>
        <source>Appeara&amp;nce</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>lengthwise::MissedLengthQuestion</name>
    <message>
        <source>Put in a missed length</source>
        <translation>Verpasste Bahn einfügen</translation>
    </message>
    <message>
        <source>Behind %1 there is room for %2.</source>
        <translation>Hinter %1 ist Platz für %2.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>&amp;Stroke:</source>
        <translation>&amp;Lage:</translation>
    </message>
    <message>
        <source>St&amp;rokes:</source>
        <translation>Zü&amp;ge:</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>lengthwise::MoreFilters</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>lengthwise::NotesCard</name>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear the effort</source>
        <translation>Anstrengung entfernen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How was it? What is worth remembering?</source>
        <translation>Wie war es? Was willst du dir merken?</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>lengthwise::PoolLengthBar</name>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Pool length</source>
        <translation>Beckenlänge</translation>
    </message>
    <message>
        <source>Length of the pool</source>
        <translation>Länge des Beckens</translation>
    </message>
    <message>
        <source>Unit of the pool's length</source>
        <translation>Maßeinheit der Beckenlänge</translation>
    </message>
</context>
<context>
    <name>lengthwise::PoolLengthQuestion</name>
    <message>
        <source>Length of the pool</source>
        <translation>Länge des Beckens</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <source>&amp;Length of the pool:</source>
        <translation>&amp;Länge des Beckens:</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
</context>
<context>
    <name>lengthwise::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>Geburts&amp;jahr</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>Gesch&amp;lecht</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Ma&amp;ximum heart rate, bpm</source>
        <translation>Ma&amp;ximale Herzfrequenz, /min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Units of totals</source>
        <translation>&amp;Maßeinheit der Summen</translation>
    </message>
    <message>
        <source>As the pools</source>
        <translation>Wie die Becken</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <source>An athlete needs a name.</source>
        <translation>Ein Athlet braucht einen Namen.</translation>
    </message>
    <message>
        <source>A year from %1 to %2, or nothing.</source>
        <translation>Ein Jahr von %1 bis %2 oder nichts.</translation>
    </message>
    <message>
        <source>Beats per minute from %1 to %2, or nothing.</source>
        <translation>Schläge je Minute von %1 bis %2 oder nichts.</translation>
    </message>
</context>
<context>
    <name>lengthwise::ProgressHead</name>
    <message>
        <source>Pool</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>lengthwise::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Volume by stroke</source>
        <translation>Umfang nach Lage</translation>
    </message>
    <message>
        <source>Year against year</source>
        <translation>Jahre im Vergleich</translation>
    </message>
    <message>
        <source>Critical swim speed</source>
        <translation>Kritische Schwimmgeschwindigkeit</translation>
    </message>
    <message>
        <source>Fitness, fatigue, form</source>
        <translation>Fitness, Ermüdung, Form</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Enter a test…</source>
        <translation>Test eintragen …</translation>
    </message>
    <message>
        <source>Technique shows</source>
        <translation>Technik zeigt</translation>
    </message>
    <message>
        <source>SWOLF</source>
        <translation>SWOLF</translation>
    </message>
    <message>
        <source>Distance per stroke</source>
        <translation>Strecke pro Zug</translation>
    </message>
    <message>
        <source>Time in zones</source>
        <translation>Zeit in Zonen</translation>
    </message>
</context>
<context>
    <name>lengthwise::RawLengthModel</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Since the recording began</source>
        <translation>Seit dem Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
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
        <source>swum</source>
        <translation>geschwommen</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <source>Against the set's mean %1</source>
        <translation>Gegen das Serienmittel %1</translation>
    </message>
    <message>
        <source>Against the set's mean</source>
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
    <name>lengthwise::SavedFilterMenu</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · geändert</translation>
    </message>
    <message>
        <source>%1 · in part</source>
        <translation>%1 · teilweise</translation>
    </message>
    <message>
        <source>%1: changed since it was saved.</source>
        <translation>%1: seit dem Speichern geändert.</translation>
    </message>
    <message>
        <source>%1: this version does not know all that it asks for. The rest is shown.</source>
        <translation>%1: Diese Version kennt nicht alles, wonach der Filter fragt. Der Rest wird gezeigt.</translation>
    </message>
    <message>
        <source>%1
F2 renames it, Del removes it</source>
        <translation>%1
F2 benennt ihn um, Entf entfernt ihn</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch ist kein Filter gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>Diesen Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the &amp;Changes to “%1”</source>
        <translation>Ä&amp;nderungen an „%1“ speichern</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>„%1“ &amp;umbenennen …</translation>
    </message>
    <message>
        <source>Re&amp;move “%1”</source>
        <translation>„%1“ &amp;entfernen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” is saved already. This replaces it.</source>
        <translation>„%1“ ist schon gespeichert und wird dadurch ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another filter is called “%1”.</source>
        <translation>Ein anderer Filter heißt „%1“.</translation>
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
    <name>lengthwise::ScoreBars</name>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Points (of 25)</source>
        <translation>Punkte (von 25)</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste Stufe</translation>
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
    <message>
        <source>Correct set</source>
        <translation>Serie korrigieren</translation>
    </message>
    <message>
        <source>Edits the lengths of this set</source>
        <translation>Bearbeitet die Bahnen dieser Serie</translation>
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
        <source>How far the repeats' speeds lie apart: standard deviation in percent of their mean</source>
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
    <name>lengthwise::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Swimmer</source>
        <translation>Schwimmer</translation>
    </message>
    <message>
        <source>Pace zones</source>
        <translation>Tempozonen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
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
        <source>Ctrl+O, or drop them anywhere here</source>
        <translation>Strg+O, oder hier irgendwo ablegen</translation>
    </message>
    <message>
        <source>Bring in your first swim. It takes about a minute, and needs no account.</source>
        <translation>Hol deine erste Einheit herein. Das dauert etwa eine Minute und braucht kein Konto.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>FIT and CSV from Garmin, Coros, Suunto, Wahoo, Apple Watch or FORM: single files, folders, or a whole export as ZIP.</source>
        <translation>FIT und CSV von Garmin, Coros, Suunto, Wahoo, Apple Watch oder FORM: einzelne Dateien, Ordner oder ein ganzer Export als ZIP.</translation>
    </message>
    <message>
        <source>Explore with sample swims</source>
        <translation>Mit Beispieleinheiten erkunden</translation>
    </message>
    <message>
        <source>Eleven swims in pool and open water, to look around in every page. They leave no trace when you leave them.</source>
        <translation>Elf Einheiten in Becken und Freiwasser, um sich auf jeder Seite umzusehen. Verlässt du sie, bleibt keine Spur.</translation>
    </message>
    <message>
        <source>Kept apart from your own library</source>
        <translation>Getrennt von deiner eigenen Bibliothek</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>Dateien &amp;wählen …</translation>
    </message>
    <message>
        <source>Open the sam&amp;ples</source>
        <translation>&amp;Beispiele öffnen</translation>
    </message>
</context>
<context>
    <name>lengthwise::StravaBudget</name>
    <message>
        <source>Requests for reading</source>
        <translation>Leseanfragen</translation>
    </message>
    <message>
        <source>This quarter of an hour</source>
        <translation>Diese Viertelstunde</translation>
    </message>
    <message>
        <source>Today (UTC)</source>
        <translation>Heute (UTC)</translation>
    </message>
    <message>
        <source>Strava counts for your application, all machines together. Lengthwise stops by itself at the mark; what you ask for by a click may use the rest.</source>
        <translation>Strava zählt je Anwendung, alle Rechner zusammen. Lengthwise hört an der Marke von selbst auf; was du mit einem Klick anforderst, darf den Rest verbrauchen.</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>Lesebudget</translation>
    </message>
    <message>
        <source>mark: Lengthwise stops here by itself</source>
        <translation>Marke: Hier hört Lengthwise von selbst auf</translation>
    </message>
</context>
<context>
    <name>lengthwise::StravaConnectDialog</name>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
    <message>
        <source>Connect &amp;This Athlete Instead</source>
        <translation>Stattdessen &amp;diesen Athleten verbinden</translation>
    </message>
    <message>
        <source>&amp;For This Session Only</source>
        <translation>&amp;Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Open Strava's &amp;Settings</source>
        <translation>Stravas &amp;Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Connect with Strava</source>
        <translation>Mit Strava verbinden</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>The guide's page about Strava</source>
        <translation>Die Seite der Anleitung über Strava</translation>
    </message>
    <message>
        <source>Co&amp;nnect with Strava</source>
        <translation>Mit Strava &amp;verbinden</translation>
    </message>
    <message>
        <source>Signing in at Strava</source>
        <translation>Anmelden bei Strava</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Sign in again at Strava</source>
        <translation>Erneut bei Strava anmelden</translation>
    </message>
    <message>
        <source>Connect Lengthwise with Strava</source>
        <translation>Lengthwise mit Strava verbinden</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>The sign-in lasts until Lengthwise ends, as there is no keychain.</source>
        <translation>Die Anmeldung gilt, bis Lengthwise beendet wird, denn es gibt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>You stay signed in; Lengthwise renews the access by itself.</source>
        <translation>Du bleibst angemeldet; Lengthwise erneuert den Zugang von selbst.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>To send swims, Lengthwise needs one more right. Strava asks you for it in the browser: leave "Upload your activities" ticked. Then the swim is sent.</source>
        <translation>Um Einheiten zu senden, braucht Lengthwise ein Recht mehr. Strava fragt dich im Browser danach: Lass „Deine Aktivitäten hochladen“ angekreuzt. Dann wird die Einheit gesendet.</translation>
    </message>
    <message>
        <source>Your swims come by themselves from now on, newest first. The Sync page shows how far it is; Disconnect in the Strava menu ends it.</source>
        <translation>Deine Einheiten kommen ab jetzt von selbst, die neuesten zuerst. Die Seite „Abgleich“ zeigt, wie weit es ist; „Trennen“ im Menü Strava beendet es.</translation>
    </message>
</context>
<context>
    <name>lengthwise::StravaConnectionDialog</name>
    <message>
        <source>Strava Connection</source>
        <translation>Strava-Verbindung</translation>
    </message>
    <message>
        <source>Open the &amp;Page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Asks Strava who is signed in; that is one request for reading</source>
        <translation>Fragt Strava, wer angemeldet ist; das ist eine Leseanfrage</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Trennen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Not connected with Strava</source>
        <translation>Nicht mit Strava verbunden</translation>
    </message>
    <message>
        <source>Strava · connected since %1</source>
        <translation>Strava · verbunden seit %1</translation>
    </message>
    <message>
        <source>Swims on this computer are as they were.</source>
        <translation>Die Einheiten auf diesem Rechner sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Sign In &amp;Again…</source>
        <translation>Erneut an&amp;melden …</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch einmal ve&amp;rsuchen</translation>
    </message>
    <message>
        <source>This library can be looked at and not changed.</source>
        <translation>Diese Bibliothek lässt sich ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>&amp;Sign In Again…</source>
        <translation>Erneut &amp;anmelden …</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>Asking Strava…</source>
        <translation>Strava wird gefragt …</translation>
    </message>
    <message>
        <source>The connection works: Strava answered as %1.</source>
        <translation>Die Verbindung funktioniert: Strava hat %1 erkannt.</translation>
    </message>
    <message>
        <source>Disconnect %1 from Strava?</source>
        <translation>%1 von Strava trennen?</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Verbindung wird getrennt …</translation>
    </message>
    <message>
        <source>Disconnected. All your swims are still here.</source>
        <translation>Getrennt. Alle deine Einheiten sind noch hier.</translation>
    </message>
    <message>
        <source>Strava could not be told. Remove Lengthwise there yourself: %1</source>
        <translation>Strava ließ sich nicht benachrichtigen. Entferne Lengthwise dort selbst: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the sign-in is gone. Look for entries of "Lengthwise" in your desktop's keyring and delete them.</source>
        <translation>Der Schlüsselbund hat nicht bestätigt, dass die Anmeldung weg ist. Suche im Schlüsselbund deines Desktops nach Einträgen von „Lengthwise“ und lösche sie.</translation>
    </message>
    <message>
        <source>&amp;Open Strava's Settings</source>
        <translation>Stravas &amp;Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Disconnect %1 and delete Strava's data?</source>
        <translation>%1 trennen und Stravas Daten löschen?</translation>
    </message>
    <message>
        <source>Everything that was read from Strava goes: from this library, and from its backups. Swims that you have from Strava alone go with it; those that also have a file stay, and so does all on Strava itself. The sign-in ends here and at Strava. That cannot be undone.</source>
        <translation>Alles, was von Strava gelesen wurde, geht: aus dieser Bibliothek und aus ihren Sicherungen. Einheiten, die du nur von Strava hast, gehen mit; die auch eine Datei haben, bleiben, ebenso alles auf Strava selbst. Die Anmeldung endet hier und bei Strava. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The sign-in ends here and at Strava; with the last athlete who uses it, the application's secret leaves the keychain too. All your swims stay, those from Strava for as long as you chose. Strava's terms ask for their deletion within 30 days: Disconnect and Delete Strava Data does it.</source>
        <translation>Die Anmeldung endet hier und bei Strava; mit dem letzten Athleten, der sie nutzt, verlässt auch das Secret der Anwendung den Schlüsselbund. Alle deine Einheiten bleiben, die von Strava so lange, wie du gewählt hast. Stravas Bedingungen verlangen, sie innerhalb von 30 Tagen zu löschen: „Trennen und Strava-Daten löschen“ tut das.</translation>
    </message>
    <message>
        <source>Disconnecting and deleting…</source>
        <translation>Verbindung wird getrennt, Daten werden gelöscht …</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>Some backups still hold Strava's data. Delete them by hand, or disconnect again later.</source>
        <translation>Einige Sicherungen enthalten noch Daten von Strava. Lösche sie von Hand oder trenne später noch einmal.</translation>
    </message>
    <message>
        <source>Delete Strava's data?</source>
        <translation>Stravas Daten löschen?</translation>
    </message>
</context>
<context>
    <name>lengthwise::StravaForm</name>
    <message>
        <source>Show &amp;how to make an application</source>
        <translation>Zeigen, &amp;wie man eine Anwendung anlegt</translation>
    </message>
    <message>
        <source>Copy what Strava shows then into these fields.</source>
        <translation>Kopiere in diese Felder, was Strava dann zeigt.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>The client ID consists of digits only; the longer text is the secret.</source>
        <translation>Die Client-ID besteht nur aus Ziffern; der längere Text ist das Secret.</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Client-Secret zeigen</translation>
    </message>
    <message>
        <source>The secret goes into this computer's keychain, and nowhere else but to Strava.</source>
        <translation>Das Secret kommt in den Schlüsselbund dieses Rechners und sonst nur zu Strava.</translation>
    </message>
    <message>
        <source>How long may data from Strava be kept?</source>
        <translation>Wie lange dürfen Daten von Strava bleiben?</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 Tage</translation>
    </message>
    <message>
        <source>Strava's policy: data from its interface may be kept no longer. Swims that you also have as a file stay.</source>
        <translation>Stravas Richtlinie: Daten aus der Schnittstelle dürfen nicht länger bleiben. Einheiten, die du auch als Datei hast, bleiben.</translation>
    </message>
    <message>
        <source>&amp;Until I disconnect</source>
        <translation>Bis ich die Verbindung &amp;trenne</translation>
    </message>
    <message>
        <source>Longer than Strava's policy has it: your own decision, for your own swims. Swims that you also have as a file stay even then.</source>
        <translation>Länger, als Stravas Richtlinie es vorsieht: deine eigene Entscheidung, für deine eigenen Einheiten. Einheiten, die du auch als Datei hast, bleiben selbst danach.</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>die Client-ID</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>das Client-Secret</translation>
    </message>
    <message>
        <source>how long data may be kept</source>
        <translation>wie lange Daten bleiben dürfen</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>as before, from the keychain</source>
        <translation>wie bisher, aus dem Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>lengthwise::StravaSettings</name>
    <message>
        <source>Strava</source>
        <translation>Strava</translation>
    </message>
    <message>
        <source>Of this program on this computer. Lengthwise needs no Strava; how long its data stays is set under Swimmer.</source>
        <translation>Gilt für dieses Programm auf diesem Rechner. Lengthwise braucht Strava nicht; wie lange dessen Daten bleiben, steht unter „Schwimmer“.</translation>
    </message>
    <message>
        <source>Sho&amp;w Strava in Lengthwise</source>
        <translation>Strava in Lengthwise &amp;zeigen</translation>
    </message>
    <message>
        <source>Sync &amp;by itself</source>
        <translation>Von selbst ab&amp;gleichen</translation>
    </message>
    <message>
        <source>Off: no menu, page or line of Lengthwise speaks of Strava, and nothing is synced. Swims and the sign-in stay as they are.</source>
        <translation>Aus: Kein Menü, keine Seite und keine Zeile von Lengthwise spricht von Strava, und nichts wird abgeglichen. Einheiten und Anmeldung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>While Lengthwise runs: at its start, when the computer wakes, and then as often as set here. A tenth of the read budget stays free for what you ask for. F5 syncs at any time.</source>
        <translation>Solange Lengthwise läuft: beim Start, wenn der Rechner aufwacht, und dann so oft wie hier eingestellt. Ein Zehntel des Lesebudgets bleibt frei für das, was du selbst anforderst. F5 gleicht jederzeit ab.</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>With nothing new, a sync costs one or two of Strava's requests.</source>
        <translation>Gibt es nichts Neues, kostet ein Abgleich eine oder zwei von Stravas Anfragen.</translation>
    </message>
</context>
<context>
    <name>lengthwise::StravaSteps</name>
    <message>
        <source>Lengthwise asks Strava with an application of your own, so that nobody stands between you and Strava. Making one takes some minutes, once. Strava's API agreement (3.3) asks its owner for a Strava subscription.</source>
        <translation>Lengthwise fragt Strava mit einer Anwendung, die dir gehört, damit niemand zwischen dir und Strava steht. Sie anzulegen dauert einmal ein paar Minuten. Stravas API-Vertrag (3.3) verlangt von ihrem Besitzer ein Strava-Abo.</translation>
    </message>
    <message>
        <source>Open Strava's page for API applications and sign in there.</source>
        <translation>Öffne Stravas Seite für API-Anwendungen und melde dich dort an.</translation>
    </message>
    <message>
        <source>Make an application with these entries. The others are yours to choose.</source>
        <translation>Lege eine Anwendung mit diesen Angaben an. Die übrigen wählst du selbst.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Open the &amp;Page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Strava's page for API applications, in the browser</source>
        <translation>Stravas Seite für API-Anwendungen, im Browser</translation>
    </message>
    <message>
        <source>Application Name</source>
        <translation>Name der Anwendung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Authorization Callback Domain</source>
        <translation>Authorization Callback Domain</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the Authorization Callback Domain</source>
        <translation>Authorization Callback Domain kopieren</translation>
    </message>
</context>
<context>
    <name>lengthwise::StravaWaiting</name>
    <message>
        <source>Address of Strava's page</source>
        <translation>Adresse von Stravas Seite</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>Noch einmal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Time left for signing in</source>
        <translation>Verbleibende Zeit für die Anmeldung</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Your keychain is asked first. If it wants its password, look for its window; then your browser shows Strava's page.</source>
        <translation>Zuerst wird dein Schlüsselbund gefragt. Will er sein Passwort, suche nach seinem Fenster; dann zeigt dein Browser Stravas Seite.</translation>
    </message>
    <message>
        <source>Your browser shows Strava's page</source>
        <translation>Dein Browser zeigt Stravas Seite</translation>
    </message>
    <message>
        <source>Press Authorize there and leave the boxes ticked. Then come back: this window goes on by itself. If no page came up, copy this address into a browser of this computer.</source>
        <translation>Klicke dort auf „Autorisieren“ und lass die Häkchen gesetzt. Komm dann zurück: Dieses Fenster macht von selbst weiter. Ist keine Seite erschienen, kopiere diese Adresse in einen Browser dieses Rechners.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into a browser of this computer, press Authorize there and leave the boxes ticked. This window then goes on by itself.</source>
        <translation>Kein Browser ließ sich öffnen. Kopiere diese Adresse in einen Browser dieses Rechners, klicke dort auf „Autorisieren“ und lass die Häkchen gesetzt. Dieses Fenster macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Open Strava's page in your browser</source>
        <translation>Öffne Stravas Seite in deinem Browser</translation>
    </message>
    <message>
        <source>Waits for %1 min more</source>
        <translation>Wartet noch %1 min</translation>
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
    <name>lengthwise::SwimChanges</name>
    <message>
        <source>This file was only looked at. Import it into your library to correct it.</source>
        <translation>Diese Datei wurde nur angesehen. Importiere sie in deine Bibliothek, um sie zu korrigieren.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing in it can be corrected.</source>
        <translation>Diese Bibliothek lässt sich nur lesen, darum ist darin nichts zu korrigieren.</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimChip</name>
    <message>
        <source>Enter opens it, Delete takes it out of the comparison</source>
        <translation>Enter öffnet sie, Entf nimmt sie aus dem Vergleich</translation>
    </message>
    <message>
        <source>Takes it out of the comparison</source>
        <translation>Nimmt sie aus dem Vergleich</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimHeader</name>
    <message>
        <source>Shows what was taken from it, and why</source>
        <translation>Zeigt, was abgezogen wurde und warum</translation>
    </message>
    <message>
        <source>Edit lengths</source>
        <translation>Bahnen bearbeiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Compares the swim with its recording</source>
        <translation>Vergleicht die Einheit mit ihrer Aufzeichnung</translation>
    </message>
    <message>
        <source>Corrects the length of the pool</source>
        <translation>Korrigiert die Länge des Beckens</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
    <message>
        <source>Corrects what the watch mistook, length by length (Ctrl+E)</source>
        <translation>Korrigiert Bahn für Bahn, was die Uhr falsch erkannt hat (Strg+E)</translation>
    </message>
    <message>
        <source>Corrected · %1</source>
        <translation>Korrigiert · %1</translation>
    </message>
    <message>
        <source>Opens this swim's page at Strava in the browser</source>
        <translation>Öffnet die Seite dieser Einheit bei Strava im Browser</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, korrigiert</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>How hard it was: an hour at critical swim speed is 100</source>
        <translation>Wie hart es war: Eine Stunde mit kritischer Schwimmgeschwindigkeit ist 100</translation>
    </message>
    <message>
        <source>Lengths, speed</source>
        <translation>Bahnen, Tempo</translation>
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
    <message>
        <source>Not the same swim</source>
        <translation>Nicht dieselbe Einheit</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Keep the others</source>
        <translation>Die anderen behalten</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere …</translation>
    </message>
    <message>
        <source>As &amp;recorded: %1</source>
        <translation>Wie aufge&amp;zeichnet: %1</translation>
    </message>
    <message>
        <source>It is so already; nothing was changed.</source>
        <translation>Es ist schon so; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The last change is still being worked out; this one was not made.</source>
        <translation>Die letzte Änderung wird noch berechnet; diese wurde nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimPreview</name>
    <message>
        <source>Open swim</source>
        <translation>Einheit öffnen</translation>
    </message>
    <message>
        <source>These are one swim</source>
        <translation>Das ist dieselbe Einheit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimSketch</name>
    <message>
        <source>Lengths of the swim</source>
        <translation>Bahnen der Einheit</translation>
    </message>
    <message>
        <source>No lengths recorded</source>
        <translation>Keine Bahnen aufgezeichnet</translation>
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
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>as it was recorded, nothing corrected</source>
        <translation>wie aufgezeichnet, nichts korrigiert</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimmerSettings</name>
    <message>
        <source>Swimmer</source>
        <translation>Schwimmer</translation>
    </message>
    <message>
        <source>Of the swimmer whose swims are shown. Each change can be undone, and travels with the library.</source>
        <translation>Gilt für den Schwimmer, dessen Einheiten gezeigt werden. Jede Änderung lässt sich zurücknehmen und wandert mit der Bibliothek mit.</translation>
    </message>
    <message>
        <source>&amp;Units of totals</source>
        <translation>&amp;Maßeinheit der Summen</translation>
    </message>
    <message>
        <source>As the pools</source>
        <translation>Wie die Becken</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <source>Of distances over several swims. One swim always counts in the unit of its own pool.</source>
        <translation>Für Strecken über mehrere Einheiten. Eine einzelne Einheit zählt immer in der Maßeinheit ihres eigenen Beckens.</translation>
    </message>
    <message>
        <source>Usual &amp;pool</source>
        <translation>Übliches &amp;Becken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Anderes …</translation>
    </message>
    <message>
        <source>Offered first for recordings that do not say how long their pool was. It changes no swim by itself.</source>
        <translation>Wird bei Aufzeichnungen, die ihre Beckenlänge nicht nennen, zuerst vorgeschlagen. Von selbst ändert es keine Einheit.</translation>
    </message>
    <message>
        <source>A &amp;stroke is</source>
        <translation>Ein &amp;Zug ist</translation>
    </message>
    <message>
        <source>One arm</source>
        <translation>Ein Arm</translation>
    </message>
    <message>
        <source>Both arms (cycle)</source>
        <translation>Beide Arme (Zyklus)</translation>
    </message>
    <message>
        <source>What your watch counts as one stroke: most watches count each arm. It holds for swims that have no mark of their own.</source>
        <translation>Was deine Uhr als einen Zug zählt: Die meisten Uhren zählen jeden Arm. Es gilt für Einheiten ohne eigene Angabe.</translation>
    </message>
    <message>
        <source>Length of the usual pool</source>
        <translation>Länge des üblichen Beckens</translation>
    </message>
    <message>
        <source>Unit of the usual pool</source>
        <translation>Maßeinheit des üblichen Beckens</translation>
    </message>
    <message>
        <source>The usual pool is</source>
        <translation>Das übliche Becken misst</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>Nach %1 Tagen</translation>
    </message>
    <message>
        <source>&amp;Deleted swims go</source>
        <translation>&amp;Gelöschte Einheiten entfernen</translation>
    </message>
    <message>
        <source>Until then a deleted swim can be brought back by Undo. After that its recordings are gone for good, here and in backups; the same file can be imported anew.</source>
        <translation>Bis dahin holt „Rückgängig“ eine gelöschte Einheit zurück. Danach sind ihre Aufzeichnungen endgültig weg, hier und in Sicherungen; dieselbe Datei lässt sich neu importieren.</translation>
    </message>
    <message>
        <source>Strava's data s&amp;tays</source>
        <translation>Stravas &amp;Daten bleiben</translation>
    </message>
    <message>
        <source>As chosen when connecting</source>
        <translation>Wie beim Verbinden gewählt</translation>
    </message>
    <message>
        <source>Until I disconnect</source>
        <translation>Bis ich die Verbindung trenne</translation>
    </message>
    <message>
        <source>7 days (Strava's policy)</source>
        <translation>7 Tage (Stravas Richtlinie)</translation>
    </message>
    <message>
        <source>Keep Strava's data for 7 days only?</source>
        <translation>Stravas Daten nur 7 Tage behalten?</translation>
    </message>
    <message>
        <source>&amp;Keep 7 Days</source>
        <translation>&amp;Nur 7 Tage behalten</translation>
    </message>
    <message>
        <source>After 7 days, a swim that came from Strava alone leaves this computer and its backups, and that cannot be undone. Swims that also have a file stay in either case.</source>
        <translation>Nach 7 Tagen verlässt eine Einheit, die nur von Strava kam, diesen Rechner und seine Sicherungen, und das lässt sich nicht zurücknehmen. Einheiten, die auch eine Datei haben, bleiben in jedem Fall.</translation>
    </message>
    <message>
        <source>Swims from Strava that were read longer ago and have no file go now, here and in backups. That cannot be undone.</source>
        <translation>Einheiten von Strava, deren Lesen länger her ist und die keine Datei haben, gehen jetzt, hier und in Sicherungen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimsPage</name>
    <message>
        <source>No swim fits.</source>
        <translation>Keine Einheit passt.</translation>
    </message>
    <message>
        <source>There are no swims yet.</source>
        <translation>Es gibt noch keine Einheiten.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Import swims</source>
        <translation>Einheiten importieren</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>%1 · Enter opens</source>
        <translation>%1 · Enter öffnet</translation>
    </message>
</context>
<context>
    <name>lengthwise::SwimsTable</name>
    <message>
        <source>Swims</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>lengthwise::SyncCard</name>
    <message>
        <source>&amp;Connect with Strava…</source>
        <translation>Mit Strava &amp;verbinden …</translation>
    </message>
    <message>
        <source>Connect once, and each swim that reaches Strava is here by itself: new ones come, changed ones follow, and a swim that you also have as a file stays one swim. Only swims are read. You need an API application of your own; Connect leads through it.</source>
        <translation>Einmal verbinden, und jede Einheit, die zu Strava kommt, ist von selbst hier: Neue kommen, geänderte folgen, und eine Einheit, die du auch als Datei hast, bleibt eine Einheit. Gelesen wird nur Schwimmen. Du brauchst eine eigene API-Anwendung; „Verbinden“ führt hindurch.</translation>
    </message>
    <message>
        <source>Ends the run; what was read is kept</source>
        <translation>Beendet den Abgleich; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>Read &amp;older swims</source>
        <translation>Ältere E&amp;inheiten lesen</translation>
    </message>
    <message>
        <source>Compares the whole history, also swims that were removed after seven days</source>
        <translation>Vergleicht alle Einheiten seit Beginn, auch die nach sieben Tagen entfernten</translation>
    </message>
    <message>
        <source>Disconnect and delete…</source>
        <translation>Trennen und löschen …</translation>
    </message>
    <message>
        <source>%1 · connected since %2</source>
        <translation>%1 · verbunden seit %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Strava's page is open in the browser; press Authorize there.</source>
        <translation>Stravas Seite ist im Browser offen; klicke dort auf „Autorisieren“.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change when to sync</source>
        <translation>Ändern, wann abgeglichen wird</translation>
    </message>
    <message>
        <source>Sign In A&amp;gain…</source>
        <translation>Erneut an&amp;melden …</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>Verbindung prü&amp;fen</translation>
    </message>
    <message>
        <source>Sync now  F5</source>
        <translation>Jetzt abgleichen  F5</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Test connectio&amp;n</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>lengthwise::SyncHistory</name>
    <message>
        <source>History of runs</source>
        <translation>Bisherige Abgleiche</translation>
    </message>
    <message>
        <source>Runs with Strava, newest first</source>
        <translation>Abgleiche mit Strava, die neuesten zuerst</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Abgleiche</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Only runs that did not finish are shown</source>
        <translation>Nur nicht abgeschlossene Abgleiche werden gezeigt</translation>
    </message>
    <message>
        <source>All runs are shown</source>
        <translation>Alle Abgleiche werden gezeigt</translation>
    </message>
    <message>
        <source>Every run of the last 30 days finished.</source>
        <translation>Jeder Abgleich der letzten 30 Tage wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>No run yet. Each one is listed here with what it brought.</source>
        <translation>Noch kein Abgleich. Jeder steht hier mit dem, was er gebracht hat.</translation>
    </message>
</context>
<context>
    <name>lengthwise::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Swims stay on this machine. Strava is optional.</source>
        <translation>Einheiten bleiben auf diesem Rechner. Strava ist freiwillig.</translation>
    </message>
</context>
<context>
    <name>lengthwise::SyncRunModel</name>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Swims that were not here</source>
        <translation>Einheiten, die noch nicht hier waren</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Swims that are otherwise on Strava than before</source>
        <translation>Einheiten, die auf Strava anders sind als zuvor</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Swims that went here, because they are gone from Strava</source>
        <translation>Einheiten, die hier weg sind, weil sie auf Strava nicht mehr da sind</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests to Strava</source>
        <translation>Anfragen an Strava</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Swims in what was read of Strava's list</source>
        <translation>Einheiten in dem, was von Stravas Liste gelesen wurde</translation>
    </message>
</context>
<context>
    <name>lengthwise::SyncSettings</name>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Each new swim is here without a thought</source>
        <translation>Jede neue Einheit ist da, ohne dass du daran denkst</translation>
    </message>
    <message>
        <source>Sync &amp;by itself</source>
        <translation>Von selbst ab&amp;gleichen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>While Lengthwise runs: at its start, when the computer wakes, and then as often as this. A tenth of the read budget stays free for what you ask for.</source>
        <translation>Solange Lengthwise läuft: beim Start, wenn der Rechner aufwacht, und dann so oft wie hier. Ein Zehntel des Lesebudgets bleibt frei für das, was du selbst anforderst.</translation>
    </message>
    <message>
        <source>How long Strava's data stays</source>
        <translation>Wie lange Stravas Daten bleiben</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 Tage</translation>
    </message>
    <message>
        <source>Strava's policy. A swim that came from Strava alone leaves this computer and its backups seven days after it was read.</source>
        <translation>Stravas Richtlinie. Eine Einheit, die nur von Strava kam, verlässt diesen Rechner und seine Sicherungen sieben Tage, nachdem sie gelesen wurde.</translation>
    </message>
    <message>
        <source>&amp;Until I disconnect</source>
        <translation>Bis ich die Verbindung &amp;trenne</translation>
    </message>
    <message>
        <source>Longer than Strava's policy has it: your own decision, for your own swims. Swims with a file stay in either case.</source>
        <translation>Länger, als Stravas Richtlinie es vorsieht: deine eigene Entscheidung, für deine eigenen Einheiten. Einheiten mit Datei bleiben in jedem Fall.</translation>
    </message>
    <message>
        <source>Sho&amp;w Strava in Lengthwise</source>
        <translation>Strava in Lengthwise &amp;zeigen</translation>
    </message>
    <message>
        <source>Off: nothing here speaks of Strava, and nothing is synced. Edit › Settings › Strava brings it back.</source>
        <translation>Aus: Hier spricht nichts von Strava, und nichts wird abgeglichen. Bearbeiten › Einstellungen › Strava holt es zurück.</translation>
    </message>
    <message>
        <source>Keep Strava's data for 7 days only?</source>
        <translation>Stravas Daten nur 7 Tage behalten?</translation>
    </message>
    <message>
        <source>&amp;Keep 7 Days</source>
        <translation>&amp;Nur 7 Tage behalten</translation>
    </message>
    <message>
        <source>Swims from Strava that were read longer ago and have no file go now, here and in backups. That cannot be undone.</source>
        <translation>Einheiten von Strava, deren Lesen länger her ist und die keine Datei haben, gehen jetzt, hier und in Sicherungen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>lengthwise::TitleField</name>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Edit the title (F2)</source>
        <translation>Titel bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>lengthwise::TrendStrip</name>
    <message>
        <source>What changed from swim to swim</source>
        <translation>Was sich von Einheit zu Einheit geändert hat</translation>
    </message>
    <message>
        <source>Compared swims</source>
        <translation>Verglichene Einheiten</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>lengthwise::TroublePage</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was erhalten ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show F&amp;older</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>lengthwise::WatchSettings</name>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Take in new files from &amp;watched folders</source>
        <translation>&amp;Neue Dateien aus überwachten Ordnern aufnehmen</translation>
    </message>
    <message>
        <source>While Lengthwise runs, a swim that appears in one of these folders comes into the library by itself, once the file has stood still for two seconds. The file stays where it is.</source>
        <translation>Solange Lengthwise läuft, kommt eine Einheit, die in einem dieser Ordner erscheint, von selbst in die Bibliothek, sobald sich die Datei zwei Sekunden lang nicht verändert hat. Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>A&amp;dd Folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove From List</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Ordner überwachen</translation>
    </message>
</context>
<context>
    <name>lengthwise::WorkStrip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What is done by then is kept</source>
        <translation>Was bis dahin getan ist, bleibt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit in s</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
</context>
<context>
    <name>lengthwise::ZoneSettings</name>
    <message>
        <source>Pace zones</source>
        <translation>Tempozonen</translation>
    </message>
    <message>
        <source>Where one zone ends and the next begins, as a share of your critical swim speed: 100 % is the speed you can just keep up. Time in zones of all swims follows at once.</source>
        <translation>Wo eine Zone endet und die nächste beginnt, als Anteil deiner kritischen Schwimmgeschwindigkeit: 100 % ist die Geschwindigkeit, die du gerade noch durchhältst. Die Zeit in Zonen aller Einheiten folgt sofort.</translation>
    </message>
    <message>
        <source>Back to the &amp;Usual Limits</source>
        <translation>Zurück zu den üblichen &amp;Grenzen</translation>
    </message>
    <message>
        <source>85, 94, 98, 102 and 109 %. Heart-rate zones follow from the maximum heart rate in the athlete's profile.</source>
        <translation>85, 94, 98, 102 und 109 %. Die Herzfrequenzzonen folgen aus der maximalen Herzfrequenz im Profil des Athleten.</translation>
    </message>
    <message>
        <source>Upper limit of %1</source>
        <translation>Obergrenze von %1</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>all that is faster</source>
        <translation>alles, was schneller ist</translation>
    </message>
    <message>
        <source>%1 must end above %2. Not stored yet.</source>
        <translation>%1 muss über %2 enden. Noch nicht gespeichert.</translation>
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
        <source>Write pictures of the program's own pages to &lt;folder&gt; and leave.</source>
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
        <source>Show the library in &lt;folder&gt; instead of the one of the settings.</source>
        <translation>Zeigt die Bibliothek in &lt;Ordner&gt; statt der aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Swims to import: FIT or CSV, folders of them, or a ZIP.</source>
        <translation>Zu importierende Einheiten: FIT oder CSV, Ordner damit oder ein ZIP.</translation>
    </message>
</context>
</TS>
