/** Lines to plant, by kind; written for this measure, not for the patterns. */
export const knownForms = {
  advertisement: [
    'Advertisement',
    'ADVERTISEMENT',
    'Story continues below advertisement',
    'Article continues below',
    'Continue reading below',
    'Scroll to continue with content',
    'Sponsored content',
    '[Advertisement]',
    'Sponsored content. Report this ad',
    'If you buy something through our links, we may earn a commission.',
    'Advertisement - story continues below',
    'Skip advertisement'
  ],
  'related link': [
    'Read more: The bridge that Velmora could not afford',
    'RELATED: Ferry service to end in March',
    'SEE ALSO: How the harbour was saved',
    'Also on the Gazette: a winter without snow',
    'Related stories',
    'More from the Gazette: a council divided',
    'Recommended for you',
    'Don’t miss: five walks along the Sarn',
    'You may also like',
    'Click here to read more about the flood'
  ],
  player: [
    'Play video',
    'Play Video: Duration 1 minute 34 seconds',
    'Loading video player...',
    '0:00 / 4:12 Speed 1x',
    'Listen to the latest episode of Valley Talk',
    'Skip 15 seconds',
    'Media caption The bridge at dawn',
    'Your browser does not support the audio element.',
    'Listen to this article 4 min',
    'Image 3 of 12',
    'Previous | Next',
    'This video is not available in your country',
    '00:00 / 03:41',
    'Hide caption',
    'View gallery'
  ],
  'newsletter prompt': [
    'Sign up for our daily newsletter',
    'Get the Gazette’s morning briefing delivered to your inbox',
    'Subscribe to our newsletter for the latest from the valley',
    'Enter your email address',
    'Want more stories like this? Sign up for our weekly email.',
    'Thank you for signing up!',
    'Delivered to your inbox every morning'
  ],
  'subscription prompt': [
    'Already a subscriber? Log in',
    'To continue reading, please subscribe',
    'This article is for subscribers only',
    'You have reached your limit of free articles',
    'Start your free trial today',
    'Unlock unlimited access for one euro',
    'Create a free account to keep reading'
  ],
  'click prompt': [
    'Click here to see the map',
    'Click to enlarge',
    'Tap here to open the gallery',
    'On mobile? Click here to view the chart.',
    'Download our app for breaking news',
    'Can’t see the video? View it on our site.',
    'Skip to main content'
  ],
  'share prompt': [
    'Share this article',
    'Share on Facebook',
    'Share Tweet Email',
    'Follow us on Twitter',
    'Facebook | Twitter | LinkedIn | Email',
    'Like us on Facebook',
    'Copy link',
    'Print this page'
  ],
  'sign-up notice': [
    'By signing up, you agree to our Terms of Use and Privacy Policy.',
    'This form is protected by Velmora Captcha; its terms apply.',
    'We use cookies to improve your experience.',
    'You can unsubscribe at any time.',
    'Please enable JavaScript to view this page.',
    'An error has occurred. Please try again later.'
  ],
  credit: [
    'Photo: Lena Brandt/Reuters',
    'Photo by Oskar Lind/Getty Images',
    'Lena Brandt/AP Photo',
    'Image courtesy of the Velmora Museum',
    'Oskar Lind / The Velmora Gazette',
    'Photograph: Ida Holm/AFP via Getty Images',
    'Credit: Lena Brandt',
    '(Photo: Velmora Fire Department)'
  ],
  caption: [
    'FILE - Workers repair the old bridge in Velmora in May.',
    'Workers hang the last cable over the Sarn. (Photo: Lena Brandt/Reuters)',
    'In this May 4 photo, a ferry waits at the pier in Velmora.',
    'The new bridge at dawn. Oskar Lind/AFP via Getty Images',
    'Lena Brandt (left) and Oskar Lind at the pier',
    'Pictured: the pier before the storm',
    'The pier in Velmora is seen here after the storm',
    'From left: Ida Holm, Oskar Lind and Lena Brandt'
  ],
  'page label': [
    'Story highlights',
    'Key points The bridge opens in May',
    'Tags: bridges, Velmora, transport',
    'Filed under: Local news',
    'Show more',
    'In this article',
    'Home > News > Local'
  ],
  'contact line': [
    'Contact Lena Brandt at lbrandt@gazette.example',
    'Got a tip? Write to tips@gazette.example',
    'Send your letters to letters@gazette.example',
    'Email the reporter at oskar@gazette.example'
  ],
  bio: [
    'Lena Brandt is a staff writer for the Velmora Gazette. Follow her on Twitter @lbrandt.',
    'Oskar Lind is a reporter covering transport for the Gazette.',
    'Ida Holm is a freelance journalist based in Velmora.',
    'About the author: Lena Brandt covers the harbour.',
    'Oskar Lind is the Gazette’s political correspondent. His latest book is “The Pier”.',
    'Ida Holm is a professor of history at Sarn College and the author of “A River’s Bed”.',
    'The writer is a columnist for the Velmora Gazette.'
  ],
  copyright: [
    '© 2019 Velmora Gazette. All rights reserved.',
    'Copyright 2020 The Velmora Gazette',
    'This article was originally published in the Sarn Review.',
    'Republished with permission of the Sarn Review.',
    'The views expressed are the author’s own and not those of the Gazette.'
  ],
  'chat reply': [
    'Certainly! Here is the revised version of your story.',
    'As an AI language model, I do not attend meetings.',
    'Let me know if you would like a shorter headline.'
  ],
  'time stamp': ['7 years ago', 'Posted 3 hours ago', 'an hour ago'],
  'comment prompt': [
    'Leave a comment',
    '14 comments',
    'Join the conversation',
    'Comments are closed.',
    'Have your say in the comments below',
    'What do you think? Let us know in the comments.'
  ],
  'template token': [
    '[pullquote]',
    '[embedtweet id=123456]',
    '{{ article.related }}',
    '[caption id="attachment_12" align="left"]',
    '[gallery ids="1,2,3"]',
    '{% include ad.html %}',
    '%%TITLE%%'
  ],
  markup: [
    '<div class="promo">',
    '<br />',
    'The Sarn &amp; its bridges',
    '<iframe src="https://video.example/1"></iframe>',
    'Fish &nbsp; and chips'
  ],
  'garbled text': [
    'The townâ€™s bridge is closed.',
    'It cost Â£4 to cross.',
    'The cafÃ© by the pier is open.',
    'â€œWe are open,â€ the sign reads.'
  ],
  placeholder: [
    'Lorem ipsum dolor sit amet, consectetur.',
    'The bridge cost TKTK to build.',
    '[INSERT QUOTE]',
    'Mayor XXXX will open it.',
    '[HEADLINE]',
    'Caption goes here'
  ],
  'hover card': [
    'Mayor Mira OkonjoFormer mayor weighs a second bid MORE opened it.',
    'Mayor Mira Okonjo Mira Ann OkonjoPolice clear the pier MORE was there.'
  ]
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Kinds that no pattern was written for: the generic layer alone can see them. */
export const unknownForms = {
  'print edition': [
    'This article appeared in the print edition under the headline A bridge too dear',
    'Read this story in today’s print edition',
    'View the digital replica of today’s paper',
    'Order a copy of this page',
    'Buy prints of our photos',
    'See this page in the e-edition'
  ],
  'reading settings': [
    'Text size: A A A',
    'Change font size',
    'Switch to dark mode',
    'Increase text size',
    'Turn on high contrast',
    'Adjust your reading preferences'
  ],
  account: [
    'Hello, reader! My account | Sign out',
    'Manage your subscription settings',
    'Save this story to your reading list',
    'Update your profile to get local news',
    'Remove from my library',
    'Gift this article to a friend'
  ],
  survey: [
    'How useful was this page? Rate this article',
    'Help us improve: take our short survey',
    'Was this article helpful? Yes No',
    'Send us feedback about this page',
    'Rate your experience with our site',
    'Did you find what you were looking for on our website?'
  ],
  games: [
    'Play today’s crossword and puzzles',
    'Try our daily quiz',
    'Your horoscope, puzzles and games in one app',
    'Solve the weekly puzzle online'
  ],
  translation: [
    'Read this page in Spanish',
    'Translate this page',
    'Select your language',
    'Switch to the Welsh version of this site'
  ],
  widget: [
    'Enter your postcode for local weather and traffic',
    'Search our archive by keyword or date',
    'Find events near you | Submit your event',
    'Choose your region for local news',
    'Sort by newest | oldest | top',
    'Filter results by topic'
  ],
  audience: [
    'Report a problem with this page',
    'Flag this post | Report abuse',
    'Mute this thread and hide replies',
    'Reply · Like · 3 days ago · Edited',
    '12 people are viewing this page now',
    'Log out of your account to switch profiles'
  ],
  shop: [
    'Shop our store for books by our writers',
    'Use your reader discount code at checkout',
    'Buy tickets for our next live event',
    'Book your seat at our online event'
  ]
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The same, written after the misses of the others had been read. */
export const laterForms = {
  notices: [
    'Place a classified ad',
    'Browse jobs near you',
    'Post your event to our calendar',
    'Find a home in your area'
  ],
  forecast: [
    'See your seven-day forecast',
    'Change your location',
    'View the radar map',
    'Set your home town for local weather'
  ],
  competitions: [
    'Enter our competition to win tickets',
    'Enter now for your chance to win',
    'See the competition page for terms'
  ],
  failures: [
    'This content could not be loaded',
    'You are offline. Reconnect to load more.',
    'Your session has expired. Log in again.',
    'Page not found'
  ],
  polls: [
    'Cast your vote in our poll',
    'See the results of this poll',
    'Thanks for voting! View results'
  ],
  delivery: [
    'Report a missed delivery',
    'Pause your paper delivery',
    'Renew your home delivery online',
    'Track your order'
  ],
  history: [
    'You have 3 unread alerts',
    'Your reading history is empty',
    'Clear all saved items',
    'Pick up where you left off'
  ],
  listings: [
    'Check tonight’s TV listings',
    'Download the programme guide as a PDF',
    'Get tickets to our live show'
  ]
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What stands in a sentence after a person’s name. */
export const debrisForms = [
  ', above with the gun,',
  ', pictured left,',
  ' (left)',
  ' (pictured)',
  ', seen here in May,',
  ', right,',
  ', center,',
  ' (second from right)',
  ', far left, holding a flag,',
  ', shown here at a rally,',
  ', pictured above with her dog,',
  ' (pictured right, in white)',
  ', top right,',
  ', shown in this file photo,',
  ', in a photo taken last spring,',
  ' (inset)'
] as const

/** Lines that belong to an article, wherever they stand. */
export const serviceForms = [
  'Correction: An earlier version of this article misstated the length of the bridge.',
  'CORRECTION (May 4): The bridge opened on Tuesday, not on Monday.',
  'Editor’s note: This article was first published in May and has been updated.',
  'This story has been updated with a comment from the mayor.',
  'Clarification: The bridge is owned by the county.',
  'Update (3:40 p.m.): The bridge has reopened.',
  'Lena Brandt contributed to this report.',
  'Associated Press writer Oskar Lind in Velmora contributed to this report.',
  'Reporting by Lena Brandt in Velmora; editing by Oskar Lind',
  'Additional reporting by Ida Holm.',
  'With files from Oskar Lind',
  'An earlier version of this story gave the wrong date for the vote.',
  'Lena Brandt reported from Velmora and Oskar Lind from Sarn.',
  'This version corrects the spelling of Okonjo.',
  'UPDATED: Adds comment from the county in the fourth paragraph.'
] as const

/** Lines that belong at the end of an article. */
export const closingForms = [
  ...['bio', 'copyright', 'contact line'].flatMap((kind) =>
    kind === 'bio'
      ? knownForms.bio
      : kind === 'copyright'
        ? knownForms.copyright
        : knownForms['contact line']
  )
] as const
