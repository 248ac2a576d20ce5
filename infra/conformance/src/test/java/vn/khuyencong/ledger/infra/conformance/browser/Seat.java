package vn.khuyencong.ledger.infra.conformance.browser;

import java.util.stream.Stream;

/** How somebody sits before the ledger: the window, the language and the colours of the paper. */
public record Seat(Screen screen, Language language, Paper paper) {
    public static Seat of(Screen screen, Language language) {
        return new Seat(screen, language, Paper.LIGHT);
    }

    /** Both windows in both languages. */
    public static Stream<Seat> inTheLight() {
        return all().filter(seat -> seat.paper == Paper.LIGHT);
    }

    public static Stream<Seat> all() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(Language.values())
                        .flatMap(language ->
                                Stream.of(Screen.values()).map(screen -> new Seat(screen, language, paper))));
    }

    /** The words that stand on the pages in the language of this seat. */
    public String says(String vietnamese, String english) {
        return language == Language.VI ? vietnamese : english;
    }

    /** For example {@code laptop-vi-light}. */
    @Override
    public String toString() {
        return "%s-%s-%s".formatted(screen, language, paper).toLowerCase(java.util.Locale.ROOT);
    }
}
