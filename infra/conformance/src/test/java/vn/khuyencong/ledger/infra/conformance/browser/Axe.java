package vn.khuyencong.ledger.infra.conformance.browser;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/** Whether people who cannot see, hear or use a mouse can use a page, as far as axe can tell. */
final class Axe {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int SHOWN = 3;

    private Axe() {}

    static List<String> complaints(WebDriver tab) {
        return new AxeBuilder()
                .setLegacyMode().analyze(tab).getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Axe::complaint)
                        .toList();
    }

    private static String complaint(Rule rule) {
        List<CheckedNode> nodes = rule.getNodes();
        String where = nodes.stream()
                .limit(SHOWN)
                .map(node -> String.valueOf(node.getTarget()))
                .collect(Collectors.joining(" "));
        String more = nodes.size() > SHOWN ? " and %d more".formatted(nodes.size() - SHOWN) : "";
        return "axe finds %s (%s): %s at %s%s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), where, more);
    }
}
