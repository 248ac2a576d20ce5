package vn.khuyencong.ledger.infra.conformance.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** A link of a page: where it leads, and whether it hands out a file or the same page in a chosen language. */
public record Link(URI address, boolean ofAFile, boolean ofALanguage) {
    private static final String ALL = """
            return [...document.querySelectorAll('a[href]')].map(a => ({
              address: a.href.split('#')[0],
              file: a.hasAttribute('download'),
              language: a.hasAttribute('hreflang')}))""";

    static List<Link> on(JavascriptExecutor tab) {
        List<?> found = (List<?>) Objects.requireNonNull(tab.executeScript(ALL));
        return found.stream()
                .map(Map.class::cast)
                .map(it -> new Link(URI.create(it.get("address").toString()), (Boolean) it.get("file"), (Boolean)
                        it.get("language")))
                .distinct()
                .toList();
    }
}
