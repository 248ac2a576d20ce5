package vn.khuyencong.ledger.command.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;

/** A province code without its date is no unit; whoever writes one is told which versions have borne it. */
final class BareCodes {
    private static final Pattern CODE = Pattern.compile("(?:fund\\.|programme\\.|year\\.)?(\\d{2})(?:\\..*)?");

    private final Registry registry;

    BareCodes(Registry registry) {
        this.registry = registry;
    }

    /** The same problem, or the versions by name where what cannot be read is a bare code. */
    RequestProblem orNamed(RequestProblem problem) {
        boolean mayBeBare =
                problem.code().equals("UNIT_UNREADABLE") || problem.code().equals("ID_UNREADABLE");
        Matcher code =
                CODE.matcher(problem.values().isEmpty() ? "" : problem.values().getFirst());
        if (!mayBeBare || !code.matches()) {
            return problem;
        }
        String versions = registry.gazetteer().versionsOf(code.group(1)).stream()
                .map(BareCodes::named)
                .collect(Collectors.joining(", "));
        return versions.isEmpty()
                ? problem
                : new RequestProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Refusal.CODE_SHARED_BY_VERSIONS.name(),
                        problem.pointer(),
                        code.group(1),
                        versions);
    }

    private static String named(ProvinceVersionPublished version) {
        return version.unit() + " " + version.name();
    }
}
