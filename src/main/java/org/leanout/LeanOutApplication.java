package org.leanout;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** LeanOut: the record of each relationship between IT and a business partner, and its maturity with the reasons. */
@SpringBootApplication
public class LeanOutApplication {

    public static void main(String[] args) {
        SpringApplication.run(LeanOutApplication.class, args);
    }
}
