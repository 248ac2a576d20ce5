package vn.khuyencong.ledger.infra.embedded.start;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.reference.PublishActivity;
import vn.khuyencong.ledger.command.reference.PublishBudgetCode;
import vn.khuyencong.ledger.command.reference.PublishIssuer;
import vn.khuyencong.ledger.command.reference.PublishProvinceVersion;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.infra.embedded.reference.ReferenceData;

/** Publishes the tables of this release before anybody needs them; a row that is there already stays as it is. */
@Component
@Order(1)
final class ReferenceAtStart implements ApplicationRunner {
    private final CommandPoster system;

    ReferenceAtStart(CommandCounter counter) {
        this.system = CommandPoster.as(Caller.SYSTEM, counter);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ReferenceData tables = ReferenceData.read();
        tables.provinceVersions().forEach(it -> system.post("reference/" + it.unit(), new PublishProvinceVersion(it)));
        tables.activities().forEach(it -> system.post("reference/" + it.activity(), new PublishActivity(it)));
        tables.issuers().forEach(it -> system.post("reference/" + it.code(), new PublishIssuer(it)));
        tables.budgetCodes()
                .forEach(it ->
                        system.post("reference/" + it.kind() + it.first() + it.validFrom(), new PublishBudgetCode(it)));
    }
}
