package vn.khuyencong.ledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What stands around every page.
 *
 * @param example whether the ledger holds invented figures to try it with
 */
public record Frame(
        @Nullable Reader reader,
        String language,
        Scale scale,
        Axes axes,
        String path,
        List<Parameter> parameters,
        boolean example,
        Instant shownAt) {
    private static final Set<String> OF_THE_FRAME = Set.of("scale", "effectiveAsOf", "knownAsOf", "atPosition");
    /** Means something to one answer only and is not carried on. */
    private static final Set<String> PASSING = Set.of("lang", "minPosition", "cursor");

    /** A parameter of the page's own question, which the frame's choices leave as it is. */
    public record Parameter(String name, String value) {}

    static Frame of(HttpServletRequest request, Scale scale, Locale locale, boolean example) {
        List<Parameter> own = new ArrayList<>();
        for (Map.Entry<String, String[]> each : request.getParameterMap().entrySet()) {
            if (!OF_THE_FRAME.contains(each.getKey()) && !PASSING.contains(each.getKey())) {
                for (String value : each.getValue()) {
                    own.add(new Parameter(each.getKey(), value));
                }
            }
        }
        String language = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "vi";
        return new Frame(
                Reader.current(),
                language,
                scale,
                Axes.of(request),
                request.getRequestURI(),
                own,
                example,
                Instant.now());
    }

    /** The units to choose from. */
    public List<Scale> scales() {
        return List.of(Scale.values());
    }

    /** Whether the reader is in this part of the ledger. */
    public boolean isIn(String part) {
        return part.equals("/") ? path.equals("/") : path.equals(part) || path.startsWith(part + "/");
    }

    /** This page in the other language. */
    public String inLanguage(String other) {
        UriComponentsBuilder link = here();
        axes.addTo(link);
        return link.queryParam("lang", other).build().toUriString();
    }

    /** This page as it is now. */
    public String now() {
        return here().build().toUriString();
    }

    /** The part of this page's list that follows. */
    public String after(String cursor) {
        UriComponentsBuilder link = here();
        axes.addTo(link);
        return link.queryParam("cursor", UriUtils.encode(cursor, StandardCharsets.UTF_8))
                .build()
                .toUriString();
    }

    /** This page in another order. */
    public String sorted(String order) {
        UriComponentsBuilder link = here();
        axes.addTo(link);
        return link.replaceQueryParam("sort", order).build().toUriString();
    }

    private UriComponentsBuilder here() {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        parameters.forEach(it -> link.queryParam(it.name(), UriUtils.encode(it.value(), StandardCharsets.UTF_8)));
        return link;
    }
}
