package vn.khuyencong.ledger.infra.conformance.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One finished fsync or fdatasync as strace wrote it down; times in microseconds since 1970. */
record Sync(String file, long began, long ended) {
    private static final String START = "^(\\d+) +(\\d+)\\.(\\d{6}) ";
    private static final Pattern WHOLE =
            Pattern.compile(START + "f(?:data)?sync\\(\\d+<([^>]*)>\\) += 0 <(\\d+)\\.(\\d{6})>");
    private static final Pattern BEGUN = Pattern.compile(START + "f(?:data)?sync\\(\\d+<([^>]*)> <unfinished");
    private static final Pattern RESUMED = Pattern.compile(START + "<\\.\\.\\. f(?:data)?sync resumed>\\) += 0 ");

    boolean isOfTheLog() {
        return file.contains("/events.db");
    }

    static List<Sync> read(Path trace) throws IOException {
        List<Sync> syncs = new ArrayList<>();
        Map<String, Sync> open = new HashMap<>();
        for (String line : Files.readAllLines(trace)) {
            Matcher whole = WHOLE.matcher(line);
            Matcher begun = BEGUN.matcher(line);
            Matcher resumed = RESUMED.matcher(line);
            if (whole.find()) {
                long began = micros(whole, 2);
                syncs.add(new Sync(whole.group(4), began, began + micros(whole, 5)));
            } else if (begun.find()) {
                open.put(begun.group(1), new Sync(begun.group(4), micros(begun, 2), Long.MAX_VALUE));
            } else if (resumed.find() && open.containsKey(resumed.group(1))) {
                Sync sync = open.remove(resumed.group(1));
                syncs.add(new Sync(sync.file(), sync.began(), micros(resumed, 2)));
            }
        }
        return syncs;
    }

    private static long micros(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group)) * 1_000_000 + Long.parseLong(matcher.group(group + 1));
    }
}
