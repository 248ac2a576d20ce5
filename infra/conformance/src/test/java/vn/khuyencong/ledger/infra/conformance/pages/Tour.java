package vn.khuyencong.ledger.infra.conformance.pages;

import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.khuyencong.ledger.infra.conformance.browser.Browser;
import vn.khuyencong.ledger.infra.conformance.browser.Language;
import vn.khuyencong.ledger.infra.conformance.browser.Page;
import vn.khuyencong.ledger.infra.conformance.browser.Screen;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** What the people of the ledger come to when they follow its links: the accountant far, each other person widely. */
final class Tour {
    static final Seat SEAT = Seat.of(Screen.LAPTOP, Language.VI);

    private static final String ACCOUNTANT = "ketoan";
    private static final String APPROVER = "lanhdao";
    private static final List<String> PEOPLE = List.of(ACCOUNTANT, APPROVER, "kiemtoan", "xem", "quantri");
    private static final int MANY = 2;

    /** An address that stands for its kind, and who came to it. */
    record Found(Kind kind, String person, String path) {}

    private final Books books;
    private final RunningLedger ledger;
    private final Map<Kind, Found> pages = new TreeMap<>();
    private final Map<Kind, Found> files = new TreeMap<>();

    private Tour(Books books, RunningLedger ledger) {
        this.books = books;
        this.ledger = ledger;
    }

    /** Everybody's walk; each page is shown to the visitor with the name of who came to it. */
    static Tour of(Books books, RunningLedger ledger, BiConsumer<String, Page> visitor) throws IOException {
        Tour tour = new Tour(books, ledger);
        tour.walk(ACCOUNTANT, books.starts(), tour::manyOf, visitor);
        for (String person : PEOPLE) {
            if (!person.equals(ACCOUNTANT) && books.areReadBy(person)) {
                boolean decides = person.equals(APPROVER);
                tour.walk(
                        person, decides ? books.starts() : books.starts().subList(0, 1), tour.fewOf(decides), visitor);
            }
        }
        return tour;
    }

    /** One page of each kind; who decides over projects comes to each of them, because each asks for something else. */
    private ToIntFunction<Kind> fewOf(boolean decides) {
        return kind -> decides && books.wantEachOne(kind) ? Integer.MAX_VALUE : 1;
    }

    private int manyOf(Kind kind) {
        return books.wantEachOne(kind) ? Integer.MAX_VALUE : MANY;
    }

    private void walk(String person, List<String> starts, ToIntFunction<Kind> bound, BiConsumer<String, Page> visitor)
            throws IOException {
        try (Browser browser = Browser.open(ledger, SEAT)) {
            Tab tab = browser.tab();
            tab.signIn(person, RunningLedger.PASSWORD);
            Crawl crawl = new Crawl(tab, bound).from(starts, page -> visitor.accept(person, page));
            crawl.fullest().forEach((kind, address) -> keep(pages, kind, person, address));
            crawl.files().forEach(address -> keep(files, Kind.of(address), person, address));
        }
    }

    private static void keep(Map<Kind, Found> found, Kind kind, String person, URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        found.putIfAbsent(kind, new Found(kind, person, address.getRawPath() + query));
    }

    /** The kinds that were come to, whatever was asked of their pages. */
    Set<String> paths() {
        return pages.keySet().stream().map(Kind::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /** One file of each kind. */
    Collection<Found> files() {
        return files.values();
    }

    /** One page of each kind once more, from another seat. */
    void again(Seat seat, BiConsumer<Found, Page> visitor) throws IOException {
        for (String person : PEOPLE) {
            List<Found> own = pages.values().stream()
                    .filter(page -> page.person().equals(person) && books.areJudgedAgain(page.kind()))
                    .toList();
            if (!own.isEmpty()) {
                again(seat, person, own, visitor);
            }
        }
    }

    private void again(Seat seat, String person, List<Found> own, BiConsumer<Found, Page> visitor) throws IOException {
        try (Browser browser = Browser.open(ledger, seat)) {
            Tab tab = browser.tab();
            tab.signIn(person, RunningLedger.PASSWORD);
            own.forEach(found -> visitor.accept(found, tab.open(found.path())));
        }
    }
}
