package vn.khuyencong.ledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The moment that a page was asked for, as it stands in its address, so that every link on it keeps to that moment. */
public record Axes(Map<String, String> given) {
    private static final int DAY = "2020-12-31".length();
    private static final List<String> NAMES = List.of("effectiveAsOf", "knownAsOf", "atPosition");

    static Axes of(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = request.getParameter(name);
            if (value != null && !value.isEmpty()) {
                given.put(name, value);
            }
        }
        return new Axes(given);
    }

    /** Whether the reader looks at the past. */
    public boolean past() {
        return !given.isEmpty();
    }

    /** The day up to which things were known, where a day was given and no moment. */
    public String knownDay() {
        String known = given.getOrDefault("knownAsOf", "");
        return known.length() == DAY ? known : "";
    }

    void addTo(UriComponentsBuilder link) {
        given.forEach((name, value) -> link.queryParam(name, value.replace("+", "%2B")));
    }
}
