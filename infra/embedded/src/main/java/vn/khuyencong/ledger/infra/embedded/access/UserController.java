package vn.khuyencong.ledger.infra.embedded.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets the administrator make an account or change it: its role, its provinces, its password. */
@RestController
class UserController {
    private static final Set<String> ROLES = Set.of("FINANCE", "APPROVER", "AUDITOR", "VIEWER", "ADMIN");
    private static final String NAME = "[a-z][a-z0-9._-]{1,39}";
    private static final int SHORTEST_PASSWORD = 12;

    private final LocalUsers users;

    UserController(LocalUsers users) {
        this.users = users;
    }

    /**
     * An account as the administrator writes it.
     *
     * @param person whose account it is, where one person holds several: they never approve what another of them posted
     */
    record Account(
            String name,
            @Nullable String person,
            String role,
            String organisation,
            List<String> provinces,
            String password) {
        boolean isComplete() {
            return name != null
                    && name.matches(NAME)
                    && (person == null || person.matches(NAME))
                    && ROLES.contains(String.valueOf(role))
                    && organisation != null
                    && organisation.matches("[A-Za-z0-9._-]{1,60}")
                    && provinces != null
                    && provinces.stream().allMatch(code -> code.matches("\\*|vn|\\d{2}"))
                    && password != null
                    && password.length() >= SHORTEST_PASSWORD;
        }
    }

    @PostMapping("/api/v1/users")
    ResponseEntity<?> put(@RequestBody Account account) {
        if (!account.isComplete()) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "name [a-z0-9._-], person (optional, like a name), role " + ROLES
                            + ", organisation, provinces (codes or *), password of at least " + SHORTEST_PASSWORD
                            + " characters");
            problem.setProperty("code", "ACCOUNT_INCOMPLETE");
            return ResponseEntity.unprocessableContent().body(problem);
        }
        users.put(
                account.name(),
                account.person(),
                account.role(),
                account.organisation(),
                account.provinces(),
                account.password());
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }
}
