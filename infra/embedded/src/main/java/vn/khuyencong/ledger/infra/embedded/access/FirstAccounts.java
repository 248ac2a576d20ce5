package vn.khuyencong.ledger.infra.embedded.access;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Makes the accounts of a first start: the administrator's, with a password that is shown once; in a demonstration one
 * for each role, all with the same password.
 */
@Component
@Order(0)
final class FirstAccounts implements ApplicationRunner {
    private static final List<String> EVERYWHERE = List.of("*");
    private static final Map<String, String> DEMO_ROLES = Map.of(
            "ketoan", "FINANCE",
            "lanhdao", "APPROVER",
            "kiemtoan", "AUDITOR",
            "xem", "VIEWER",
            "quantri", "ADMIN");

    private final LocalUsers users;
    private final String demoPassword;
    private final boolean demo;

    FirstAccounts(LocalUsers users, @Value("${LEDGER_DEMO_PASSWORD:}") String demoPassword, Environment environment) {
        this.users = users;
        this.demoPassword = demoPassword;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo) {
            String password = demoPassword.isEmpty() ? LocalUsers.newPassword() : demoPassword;
            DEMO_ROLES.forEach((name, role) -> users.put(name, role, "demo", EVERYWHERE, password));
            show("ketoan, lanhdao, kiemtoan, xem, quantri", password);
        } else if (users.isEmpty()) {
            String password = LocalUsers.newPassword();
            users.put("quantri", "ADMIN", "ledger", EVERYWHERE, password);
            show("quantri", password);
        }
    }

    /** On the terminal and nowhere else: a log would keep it. */
    private static void show(String names, String password) {
        System.out.println("sign in as " + names + " with the password " + password);
    }
}
