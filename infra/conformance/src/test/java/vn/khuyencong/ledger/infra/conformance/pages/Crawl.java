package vn.khuyencong.ledger.infra.conformance.pages;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import vn.khuyencong.ledger.infra.conformance.browser.Link;
import vn.khuyencong.ledger.infra.conformance.browser.Page;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;

/** A walk along the links of a site, breadth first, to so many pages of each kind. */
final class Crawl {
    private record Visit(URI address, int words) {}

    private final Tab tab;
    private final ToIntFunction<Kind> bound;
    private final Map<Kind, List<Visit>> visited = new TreeMap<>();
    private final Set<URI> files = new HashSet<>();
    private final Set<URI> noticed = new HashSet<>();
    private final Deque<URI> ahead = new ArrayDeque<>();

    Crawl(Tab tab, ToIntFunction<Kind> bound) {
        this.tab = tab;
        this.bound = bound;
    }

    /** Shows each page to the visitor: those to start from in any case, and then what they lead to. */
    Crawl from(List<String> starts, Consumer<Page> visitor) {
        starts.forEach(start -> visit(tab.open(start), visitor));
        while (!ahead.isEmpty()) {
            URI next = ahead.remove();
            if (isStillWanted(Kind.of(next))) {
                visit(tab.open(next.toString()), visitor);
            }
        }
        return this;
    }

    /** The page of each kind that says the most. */
    Map<Kind, URI> fullest() {
        Map<Kind, URI> fullest = new TreeMap<>();
        visited.forEach((kind, visits) -> fullest.put(
                kind,
                Collections.max(visits, Comparator.comparingInt(Visit::words)).address()));
        return fullest;
    }

    /** What the links of those pages hand out instead of showing it: exports, and answers of the interface. */
    Set<URI> files() {
        return files;
    }

    private void visit(Page page, Consumer<Page> visitor) {
        URI address = page.address();
        noticed.add(address);
        visited.computeIfAbsent(Kind.of(address), kind -> new ArrayList<>())
                .add(new Visit(address, page.text().length()));
        visitor.accept(page);
        page.links().forEach(this::notice);
    }

    private void notice(Link link) {
        if (link.ofALanguage() || !noticed.add(link.address())) {
            return;
        }
        if (link.ofAFile() || link.address().getPath().startsWith("/api/")) {
            files.add(link.address());
        } else {
            ahead.add(link.address());
        }
    }

    private boolean isStillWanted(Kind kind) {
        return visited.getOrDefault(kind, List.of()).size() < bound.applyAsInt(kind);
    }
}
