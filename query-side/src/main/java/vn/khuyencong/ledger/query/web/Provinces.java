package vn.khuyencong.ledger.query.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.reference.Names;

/** Reads which province is meant: a version ({@code 24@2004-07-08}), {@code vn}, or a code that only one version has. */
public final class Provinces {
    private static final Pattern CODE = Pattern.compile("\\d{2}");
    private static final String PROVINCE = "province";

    private Provinces() {}

    /**
     * The unit that is meant.
     *
     * @throws QuestionProblem CODE_SHARED_BY_VERSIONS, naming them, UNKNOWN_PROVINCE or PARAMETER_MALFORMED
     */
    public static @Nullable Unit read(@Nullable String given, Names names) {
        if (given == null || !CODE.matcher(given).matches()) {
            return Parameters.read(PROVINCE, given, Unit::new);
        }
        List<Names.Version> versions = names.versionsOf(given);
        return switch (versions.size()) {
            case 0 -> throw QuestionProblem.unknown("UNKNOWN_PROVINCE", given);
            case 1 -> versions.getFirst().unit();
            default ->
                throw QuestionProblem.ambiguous(
                        PROVINCE,
                        given,
                        versions.stream().map(Names.Version::toString).collect(Collectors.joining("; ")));
        };
    }
}
