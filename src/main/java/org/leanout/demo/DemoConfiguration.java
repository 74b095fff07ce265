package org.leanout.demo;

import java.time.Clock;
import java.util.List;
import org.leanout.door.QuickSignIn;
import org.leanout.shared.Settings;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** What the profile {@code demo} adds: the cast at the first start, and its people on the sign-in page. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    @Primary
    CastClock castClock(Settings settings) {
        return new CastClock(Clock.system(settings.zone()));
    }

    /** Before the web server opens: whoever gets in meets the whole cast. */
    @Bean
    SmartInitializingSingleton castEnters(DemoSeed seed, Cast cast) {
        return () -> seed.sow(cast::enter);
    }

    @Bean
    QuickSignIn castOnTheSignInPage() {
        return new QuickSignIn() {
            @Override
            public List<Person> people() {
                return CastPeople.ON_THE_SIGN_IN_PAGE;
            }

            @Override
            public String password() {
                return CastPeople.PASSWORD;
            }
        };
    }
}
