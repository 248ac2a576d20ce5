package vn.khuyencong.ledger.query.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of the pages: one bundle for each room, each in Vietnamese and English, found by their place. */
@Configuration(proxyBeanMethods = false)
class PageWeb {
    private static final String ENDING = "_vi.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        List<String> bundles = new ArrayList<>();
        for (Resource each : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*" + ENDING)) {
            String file = String.valueOf(each.getFilename());
            bundles.add("words/" + file.substring(0, file.length() - ENDING.length()));
        }
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(bundles.toArray(String[]::new));
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setDefaultLocale(Locale.of("vi"));
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
