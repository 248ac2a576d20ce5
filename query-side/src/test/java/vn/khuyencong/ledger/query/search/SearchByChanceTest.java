package vn.khuyencong.ledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.query.documents.TornBatches;

/** Whatever was named, and whatever is typed: a search finds what somebody finds who goes through everything. */
class SearchByChanceTest {
    private static final List<String> WORDS = List.of(
            "Máy",
            "máy",
            "mây",
            "sấy",
            "SẤY",
            "say",
            "Đường",
            "dương",
            "Đông",
            "thực",
            "thủy",
            "thuỷ",
            "an",
            "A",
            "ẩm",
            "459",
            "4590",
            "45",
            "459001",
            "459001234",
            "2016",
            "QĐ",
            "UBND",
            "Ưu",
            "Huế",
            "khuyến",
            "công");
    private static final int THINGS = 400;
    private static final int QUESTIONS = 400;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final MemorySearch ledger = new MemorySearch();
    private SplittableRandom random = new SplittableRandom();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_search_finds_what_a_walk_through_everything_finds(long seed) {
        name(seed);
        int found = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            String typed = typed();
            List<String> walked = walk(typed);
            found += walked.size();
            assertThat(ledger.find(typed)).as(typed).containsExactlyInAnyOrderElementsOf(walked);
        }
        assertThat(found).isGreaterThan(QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void batches_that_are_torn_and_come_again_make_the_same_documents(long seed) {
        name(seed);
        try (TornBatches torn = new TornBatches(seed)) {
            assertThat(torn.fold(new SearchProjection(), ledger.log(), 60))
                    .containsExactlyInAnyOrderEntriesOf(
                            new HashMap<>(ledger.documents().all()));
        }
    }

    private void name(long seed) {
        random = new SplittableRandom(seed);
        for (int thing = 0; thing < THINGS; thing++) {
            String name = text(1 + random.nextInt(5));
            switch (random.nextInt(3)) {
                case 0 -> texts.put(ledger.project(random.nextInt(THINGS / 4), name), name);
                case 1 -> texts.put(ledger.party(thing, name, null), name);
                default -> {
                    String number = 1 + random.nextInt(500) + "/QĐ-UBND";
                    texts.put(ledger.decision(number, "Sở " + name, null), number + " Sở " + name);
                }
            }
        }
    }

    private String text(int words) {
        return String.join(" ", Stream.generate(this::word).limit(words).toList());
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** A few words, the last of which may break off, in any spelling. */
    private String typed() {
        String typed = text(1 + random.nextInt(3));
        int last = typed.lastIndexOf(' ') + 1;
        String broken = typed.substring(0, last + 1 + random.nextInt(typed.length() - last));
        return switch (random.nextInt(3)) {
            case 0 -> broken.toLowerCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(broken, Normalizer.Form.NFD);
            default -> plain(broken);
        };
    }

    private List<String> walk(String typed) {
        List<String> words = Arrays.asList(plain(typed).split("[^a-z0-9]+", -1));
        List<String> found = new ArrayList<>();
        texts.forEach((id, text) -> {
            List<String> of = Arrays.asList(plain(text).split("[^a-z0-9]+", -1));
            boolean all = of.containsAll(words.subList(0, words.size() - 1));
            if (all && of.stream().anyMatch(word -> isBegun(word, words.getLast(), words.size() > 1))) {
                found.add(id);
            }
        });
        return found;
    }

    /** A word is begun by two letters, a number by three digits, a long one by six; beside other words by one letter. */
    private static boolean isBegun(String word, String typed, boolean besideOthers) {
        if (word.equals(typed)) {
            return true;
        }
        boolean number = Character.isDigit(word.charAt(0));
        int least = !number ? 2 : word.length() > 5 ? 6 : 3;
        return word.startsWith(typed) && (typed.length() >= least || (besideOthers && typed.length() == 1));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
