package vn.khuyencong.ledger.infra.conformance.pages;

import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sort of page an address names: its path without what tells one thing from another, and the names of its
 * parameters. For example {@code /projects/x/history?effectiveAsOf}.
 */
record Kind(String shape) implements Comparable<Kind> {
    private static final Pattern NAME_OF_ONE_THING = Pattern.compile(".*[0-9@.%].*");

    static Kind of(URI address) {
        String path = Stream.of(address.getRawPath().split("/"))
                .map(part -> NAME_OF_ONE_THING.matcher(part).matches() ? "x" : part)
                .collect(Collectors.joining("/"));
        String query = address.getRawQuery();
        if (query == null) {
            return new Kind(path.isEmpty() ? "/" : path);
        }
        return new Kind(Stream.of(query.split("&"))
                .map(parameter -> parameter.split("=", 2)[0])
                .distinct()
                .sorted()
                .collect(Collectors.joining("&", path + "?", "")));
    }

    /** Without the names of the parameters. */
    String path() {
        return shape.split("\\?", 2)[0];
    }

    /** As the name of a file. */
    String fileName() {
        String words = shape.replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "overview" : words;
    }

    @Override
    public int compareTo(Kind other) {
        return shape.compareTo(other.shape);
    }

    @Override
    public String toString() {
        return shape;
    }
}
