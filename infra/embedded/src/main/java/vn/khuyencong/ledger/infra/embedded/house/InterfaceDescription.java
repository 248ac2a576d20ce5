package vn.khuyencong.ledger.infra.embedded.house;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface says of the whole. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {
    private static final String SIGN_IN = "basic";
    private static final Pattern THING = Pattern.compile("^/api/v1/([a-z-]+)");

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Sổ khuyến công")
                                .version("v1")
                                .description(
                                        "The programme ledger. Amounts are decimal strings of whole đồng, dates yyyy-MM-dd."
                                                + " What a path names is not repeated in the body. Every write takes an"
                                                + " Idempotency-Key and may be tried with dryRun=true; refusals are RFC 9457 problems."))
                .components(new Components()
                        .addSecuritySchemes(
                                SIGN_IN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
    }

    /** What is asked and what is answered of one thing stand together. */
    @Bean
    OpenApiCustomizer byThing() {
        return description -> description.getPaths().forEach((path, item) -> {
            Matcher thing = THING.matcher(path);
            if (thing.find()) {
                item.readOperations().forEach(operation -> operation.setTags(List.of(thing.group(1))));
            }
        });
    }
}
